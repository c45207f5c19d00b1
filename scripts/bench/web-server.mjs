import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { PROJECT } from "../process/child.mjs";
import { contentType } from "../process/content-type.mjs";

const SITE = join(PROJECT, "dist", "site");

/**
 * Serves the built demo site as a web host does: compressed, and each file to be kept.
 * @returns {Promise<{ origin: string, close(): void }>}
 */
export async function serveSite() {
  /** @type {Map<string, Promise<Buffer | undefined>>} */
  const files = new Map();
  const server = createServer(async ({ url = "/" }, response) => {
    const path = url.replace(/[?#].*/, "").replace(/\/$/, "/index.html");
    const file = files.get(path) ?? compressed(path);
    files.set(path, file);
    const body = await file;
    const headers = {
      "Content-Encoding": "br",
      "Content-Type": contentType(path),
      "Cache-Control": "max-age=86400",
    };
    response.writeHead(body === undefined ? 404 : 200, body === undefined ? {} : headers);
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, "localhost", () => listening(undefined)));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {string} path */
async function compressed(path) {
  const content = await readFile(join(SITE, path)).catch(() => undefined);
  return content && brotliCompressSync(content);
}
