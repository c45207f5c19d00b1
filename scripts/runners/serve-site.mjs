// Builds what the browser tests open, and serves the demo site on a free port, which it prints.
import { preview } from "vite";
import { buildElement } from "../build/element.mjs";
import { buildSite } from "../build/site.mjs";

await buildSite();
await buildElement();
const server = await preview({ logLevel: "warn", preview: { port: 0 } });
const address = server.httpServer.address();
console.log(`Serving dist/site on port ${typeof address === "object" ? address?.port : address}`);
