import { cpSync } from "node:fs";
import { join } from "node:path";
import { ended, PROJECT, start } from "../../process/child.mjs";
import { Failure } from "../../process/failure.mjs";

/**
 * Writes the types of what is public into the folder `types` of the package.
 * @param {string} folder
 */
export async function declarations(folder) {
  const project = join(PROJECT, "scripts", "build", "package", "tsconfig.json");
  const types = join(folder, "types");
  const compiler = join(PROJECT, "node_modules", "typescript", "bin", "tsc");
  const code = await ended(
    start(process.execPath, [compiler, "-p", project, "--outDir", types], { stdio: ["ignore", 2, "inherit"] }),
  );
  if (code !== 0) {
    throw new Failure("The types of the package could not be written; the messages above say why.");
  }
  cpSync(join(PROJECT, "www", "element", "react.d.ts"), join(types, "element", "react.d.ts"));
}
