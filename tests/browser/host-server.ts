import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { contentType } from "../../scripts/process/content-type.mjs";

const DIST = new URL("../../dist/", import.meta.url);

/** Answers an address itself; false leaves it to the files. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * A web server of somebody else's, an origin of its own. It has the built element under /creditmix/, the price lists under
 * /prices/ and the demo site under /site/, and what a test makes it answer besides.
 */
export class HostServer {
  origin = "";
  readonly #server: Server;

  constructor(answer: Answer = () => false) {
    this.#server = createServer((request, response) => {
      if (!answer(request, response)) void sendFile(request.url ?? "", response);
    });
  }

  /** Listens on this machine; `host` tells origins apart that are the same to the machine. */
  async start(host: "localhost" | "127.0.0.1" = "localhost"): Promise<void> {
    await new Promise<void>((listening) => this.#server.listen(0, host, listening));
    this.origin = `http://${host}:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

async function sendFile(address: string, response: ServerResponse): Promise<void> {
  const path = address.replace(/[?#].*/, "");
  const body = await readFile(new URL(placeOf(path), DIST)).catch(() => undefined);
  response.writeHead(body === undefined ? 404 : 200, { "Content-Type": contentType(path) });
  response.end(body);
}

function placeOf(path: string): string {
  return path.replace("/creditmix/", "element/").replace("/prices/", "site/catalogs/").replace("/site/", "site/");
}

/** A page of somebody else's with an element on it. */
export function hostPage(element: string, head = ""): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <link rel="icon" href="data:,">
    <title>Our prices</title>
    ${head}
    <script type="module" src="/creditmix/creditmix.js"></script>
  </head>
  <body>${element}</body>
</html>`;
}
