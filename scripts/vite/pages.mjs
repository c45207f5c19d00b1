import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PAGES = new URL("../../www/pages/", import.meta.url);
const CATALOGS = new URL("../../www/catalogs/", import.meta.url);

/** Every page of www/pages, as the entries of a build. */
export function pages() {
  return filesOf(PAGES, ".html").map((name) => fileURLToPath(new URL(name, PAGES)));
}

/**
 * Serves the price lists of www/catalogs under `catalogs/`, and puts them into a build.
 * @returns {import("vite").Plugin}
 */
export function catalogs() {
  return {
    name: "creditmix-catalogs",
    configureServer(server) {
      server.middlewares.use("/catalogs/", (request, response, next) => {
        const name = filesOf(CATALOGS, ".json").find((file) => request.url === `/${file}`);
        if (name === undefined) {
          next();
          return;
        }
        response.setHeader("Content-Type", "application/json");
        response.end(readFileSync(new URL(name, CATALOGS)));
      });
    },
    generateBundle() {
      for (const name of filesOf(CATALOGS, ".json")) {
        const source = readFileSync(new URL(name, CATALOGS));
        this.emitFile({ type: "asset", fileName: `catalogs/${name}`, source });
      }
    },
  };
}

/**
 * @param {URL} folder
 * @param {string} ending
 */
function filesOf(folder, ending) {
  return readdirSync(folder).filter((name) => name.endsWith(ending));
}
