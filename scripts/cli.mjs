// `npm run cli -- …`: sets everything up, builds the `creditmix` command and runs it where npm was called.
import { pathToFileURL } from "node:url";
import { buildCommand, COMMAND_FILE } from "./build/command.mjs";
import { buildWasm } from "./build/wasm.mjs";
import { runScript } from "./process/failure.mjs";

await runScript(async () => {
  await buildWasm();
  await buildCommand();
  // npm has changed to the project's folder; file names given to the command are meant from where the user is.
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  await import(pathToFileURL(COMMAND_FILE).href);
});
