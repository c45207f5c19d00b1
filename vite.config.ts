import { defineConfig } from "vite";
import { catalogs, pages } from "./scripts/vite/pages.mjs";

// The root is the folder of the demo pages, so that their addresses are `/`, `/sales.html`, ... In the root's own folder lie
// only the pages: the price lists come from www/catalogs through the plugin, under `/catalogs/` while developing and in
// dist/site/catalogs after a build. Addresses are relative (`base`), so that the site works from any sub-path.
export default defineConfig({
  root: "www/pages",
  base: "./",
  publicDir: false,
  appType: "mpa",
  cacheDir: "../../node_modules/.vite",
  plugins: [catalogs()],
  server: { fs: { allow: ["../.."] } },
  worker: { format: "es" },
  build: {
    outDir: "../../dist/site",
    emptyOutDir: true,
    license: { fileName: "licenses.md" },
    rolldownOptions: { input: pages() },
  },
});
