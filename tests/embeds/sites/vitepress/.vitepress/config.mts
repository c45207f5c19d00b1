import { defineConfig } from "vitepress";

export default defineConfig({
  title: "Acme",
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("creditmix-") } } },
});
