// `npm start [-- --port N]`: sets everything up, builds the demo's WebAssembly and serves the demo until Ctrl-C.
import { parseArgs } from "node:util";
import { buildDemoWasm } from "./build/wasm.mjs";
import { Failure, runScript } from "./process/failure.mjs";
import { demoCore } from "./vite/demo-core.mjs";

const USAGE = "Usage: npm start [-- --port NUMBER]";

await runScript(async () => {
  const port = wantedPort();
  await buildDemoWasm();
  await serve(port);
});

function wantedPort() {
  // npm keeps an option to itself unless `--` stands before it.
  if (process.env.npm_config_port !== undefined) {
    throw new Failure("npm took --port for itself. Write `npm start -- --port NUMBER`, with two dashes before it.", 2);
  }
  const port = portOption();
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= 65535)) {
    throw new Failure(`--port ${port}: a port is a whole number from 1 to 65535.`, 2);
  }
  return port === undefined ? undefined : Number(port);
}

function portOption() {
  try {
    return parseArgs({ options: { port: { type: "string" } } }).values.port;
  } catch (reason) {
    throw new Failure(`${/** @type {Error} */ (reason).message.split(". ")[0]}. ${USAGE}`, 2);
  }
}

/** @param {number | undefined} port */
async function serve(port) {
  // Loaded only now: on a fresh clone Vite is not there before the set-up.
  const { createServer } = await import("vite");
  const server = await createServer({
    plugins: [demoCore()],
    server: port === undefined ? {} : { port, strictPort: true },
  });
  try {
    await server.listen();
  } catch (reason) {
    await server.close();
    throw port === undefined
      ? reason
      : new Failure(`Port ${port} is in use or not allowed. Choose another, or leave out --port.`);
  }
  console.log("\n  creditmix is running; Ctrl-C stops it.");
  server.printUrls();
}
