import { createReadStream } from "node:fs";
import { join } from "node:path";
import { DEMO_FOLDER } from "../build/wasm.mjs";

/**
 * Serves the demo's WebAssembly in the place of both modules of www/wasm, which only a build makes. It has all that either answers.
 * @returns {import("vite").Plugin}
 */
export function demoCore() {
  return {
    name: "creditmix-demo-core",
    enforce: "pre",
    resolveId(id) {
      return /\/wasm\/creditmix(_page)?\.js$/.test(id) ? join(DEMO_FOLDER, "creditmix.js") : undefined;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!/\/wasm\/creditmix(_page)?_bg\.wasm(\?|$)/.test(request.url ?? "")) {
          next();
          return;
        }
        response.setHeader("Content-Type", "application/wasm");
        createReadStream(join(DEMO_FOLDER, "creditmix_bg.wasm")).pipe(response);
      });
    },
  };
}
