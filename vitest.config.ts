import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/node/**/*.test.ts"],
    // A process for each file would start Node and compile the WebAssembly again and again: a third of the time.
    isolate: false,
    globalSetup: "tests/node/temporary-folder.ts",
  },
});
