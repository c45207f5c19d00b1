// Serves the demo site, as it is built, on a free port, which it prints.
import { preview } from "vite";
import { PROJECT } from "../process/child.mjs";

// Vite takes its root from here, and Playwright starts this in the folder of its settings.
process.chdir(PROJECT);
const server = await preview({ logLevel: "warn", preview: { port: 0 } });
const address = server.httpServer.address();
console.log(`Serving dist/site on port ${typeof address === "object" ? address?.port : address}`);
