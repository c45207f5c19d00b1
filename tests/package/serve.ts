import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { contentType } from "../../scripts/process/content-type.mjs";

export interface Served {
  readonly origin: string;
  stop(): void;
  /** The development server of Vite in one of the projects. */
  vite(project: string): Promise<{ origin: string; stop(): Promise<void> }>;
}

/** Serves a folder of projects, as a web server that knows nothing of them. Webpack's page is beside its script. */
export async function serve(folder: string): Promise<Served> {
  const server = createServer(async ({ url = "" }, response) => {
    const path = url
      .replace(/[?#].*/, "")
      .replace(/\/$/, "/index.html")
      .replace("/webpack/dist/index.html", "/webpack/index.html");
    const file = path === "/webpack/main.js" ? "/webpack/dist/main.js" : path;
    if (/^\/favicon\.\w+$/.test(path)) {
      // Browsers ask for it on their own; whether a site has one is not what is tested.
      response.writeHead(204).end();
      return;
    }
    const body = await readFile(join(folder, file)).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, { "Content-Type": contentType(file) });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { origin, stop: () => void server.close(), vite: (project) => viteIn(join(folder, project), folder) };
}

async function viteIn(project: string, folder: string): Promise<{ origin: string; stop(): Promise<void> }> {
  const vite = join(folder, "..", "node_modules", "vite", "bin", "vite.js");
  const child = spawn(process.execPath, [vite, "--port", "0", "--host", "localhost"], {
    cwd: project,
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await new Promise<string>((ready, failed) => {
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      printed += text;
      const [, address] = /Local:\s+(http:\S+)/.exec(printed) ?? [];
      if (address !== undefined) ready(address);
    });
    child.on("exit", () => failed(new Error(printed)));
  });
  const ended = new Promise<void>((done) => child.on("exit", () => done()));
  return {
    origin,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
