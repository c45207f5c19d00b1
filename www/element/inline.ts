/** The elements in one file, for pages that can have no more: the WebAssembly is inside, and long work is done on the page. */
export * from "./define.js";
