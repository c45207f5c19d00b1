/**
 * Scripts that come later are imported as they are. Vite wraps such imports into a function of its own that preloads what they
 * need (here: nothing), under a name that a page which is itself built by Vite has once more.
 * @returns {import("vite").Plugin}
 */
export function plainImports() {
  return {
    name: "creditmix-plain-imports",
    transform(_code, id) {
      return id.includes("vite/preload-helper")
        ? { code: "export const __vitePreload = (load) => load();", map: null }
        : undefined;
    },
    renderChunk(code) {
      return { code: code.replaceAll("__vitePreload", "importLater"), map: null };
    },
  };
}
