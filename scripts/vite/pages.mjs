import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PAGES = new URL("../../www/pages/", import.meta.url);
const CATALOGS = new URL("../../www/catalogs/", import.meta.url);
/** The module that lists the price lists, and the name under which Rolldown keeps it apart from files. */
const LIST = "virtual:catalogs";
const LIST_MODULE = `\0${LIST}`;

/** Every page of www/pages, as the entries of a build. */
export function pages() {
  return filesOf(PAGES, ".html").map((name) => fileURLToPath(new URL(name, PAGES)));
}

/**
 * Serves the price lists of www/catalogs under `catalogs/`, puts them into a build, and lists them for the pages.
 * @returns {import("vite").Plugin}
 */
export function catalogs() {
  return {
    name: "creditmix-catalogs",
    resolveId(id) {
      return id === LIST ? LIST_MODULE : undefined;
    },
    load(id) {
      return id === LIST_MODULE ? `export const catalogs = ${JSON.stringify(catalogList())};` : undefined;
    },
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

/** What the pages say of each price list, by product. */
function catalogList() {
  const entries = filesOf(CATALOGS, ".json").map((name) => {
    const { product, vendor, as_of, plans, presets } = JSON.parse(readFileSync(new URL(name, CATALOGS), "utf8"));
    const id = name.slice(0, -".json".length);
    return { id, product, vendor, as_of, plans: plans.length, presets: (presets ?? []).map(presetName) };
  });
  return entries.sort((one, other) => one.product.localeCompare(other.product, "en"));
}

/** @param {{ name: string }} preset */
function presetName({ name }) {
  return name;
}

/**
 * @param {URL} folder
 * @param {string} ending
 */
function filesOf(folder, ending) {
  return readdirSync(folder).filter((name) => name.endsWith(ending));
}
