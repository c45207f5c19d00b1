import { defineConfig } from "vitepress";

/** As GitHub names the places of a page, where the same files are read too. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

export default defineConfig({
  title: "creditmix",
  description: "A pricing calculator for software that is sold by the credit.",
  srcExclude: ["patterns/**", "public/**"],
  cleanUrls: false,
  markdown: { anchor: { slugify: slug } },
  head: [
    ["link", { rel: "icon", href: "data:," }],
    // The element as a page without a bundler has it: see scripts/build/docs.mjs.
    ["script", { type: "module", src: "/creditmix/creditmix.js" }],
  ],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("creditmix-") } } },
  themeConfig: {
    search: { provider: "local" },
    nav: [
      { text: "Quick start", link: "/quick-start" },
      { text: "Catalog", link: "/catalog" },
      { text: "Embedding", link: "/embedding/" },
      { text: "Reference", link: "/element" },
    ],
    sidebar: [
      {
        text: "Begin",
        items: [
          { text: "Quick start", link: "/quick-start" },
          { text: "Write your catalog", link: "/catalog" },
          { text: "Patterns of pricing", link: "/patterns" },
        ],
      },
      {
        text: "Embedding",
        items: [
          { text: "Ways to embed", link: "/embedding/" },
          { text: "Docusaurus", link: "/embedding/docusaurus" },
          { text: "VitePress", link: "/embedding/vitepress" },
          { text: "Starlight", link: "/embedding/starlight" },
          { text: "MkDocs Material", link: "/embedding/mkdocs" },
          { text: "mdBook", link: "/embedding/mdbook" },
          { text: "Strict pages and frames", link: "/security" },
        ],
      },
      {
        text: "Reference",
        items: [
          { text: "Elements", link: "/element" },
          { text: "In a program", link: "/program" },
          { text: "Command", link: "/command" },
          { text: "The model", link: "/model" },
          { text: "Accuracy", link: "/accuracy" },
        ],
      },
    ],
    outline: [2, 3],
  },
});
