import { build } from "rolldown";
import { PROJECT } from "../process/child.mjs";
import { weightOf } from "./weight.mjs";

/**
 * What a module weighs, bundled with all that it takes along and minified.
 * @param {string} name
 */
export async function weighBundled(name) {
  const entry = "virtual:entry";
  const { output } = await build({
    input: entry,
    cwd: PROJECT,
    write: false,
    logLevel: "silent",
    output: { minify: true },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? `${PROJECT}/entry.js` : undefined),
        load: (id) =>
          id.endsWith("/entry.js") && !id.includes("node_modules") ? `export * from "${name}";` : undefined,
      },
    ],
  });
  return weightOf(output[0].code);
}
