import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { freePort } from "../../scripts/process/free-port.mjs";

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) {
    child.kill("SIGKILL");
  }
});

describe("npm start", { timeout: 120_000 }, () => {
  test("serves the demo and its price lists at the port asked for, and Ctrl-C stops it", async () => {
    const port = await freePort();
    const started = start(["--port", String(port)]);
    const address = await started.printed(/http:\/\/localhost:\d+\//);
    expect(address).toBe(`http://localhost:${port}/`);

    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<html");
    expect((await fetch(`${address}catalogs/no-such-list.json`)).status).toBe(404);

    started.child.kill("SIGINT");
    expect(await started.exitCode).toBe(130);
    await expect(fetch(address)).rejects.toThrow();
  });

  test("a port in use is said in one line", async () => {
    const taken = createServer();
    const port = await listening(taken);
    const started = start(["--port", String(port)]);
    expect(await started.exitCode).toBe(1);
    expect(started.complaint()).toBe(
      `creditmix: Port ${port} is in use or not allowed. Choose another, or leave out --port.`,
    );
    taken.close();
  });

  test.each(["0", "65536", "80a", "-1", "1e3", ""])("--port=%s is refused", async (port) => {
    const started = start([`--port=${port}`]);
    expect(await started.exitCode).toBe(2);
    expect(started.complaint()).toBe(`creditmix: --port ${port}: a port is a whole number from 1 to 65535.`);
  });

  test("a port that npm has taken for itself is explained", async () => {
    const started = start(["4000"], { npm_config_port: "true" });
    expect(await started.exitCode).toBe(2);
    expect(started.complaint()).toContain("npm start -- --port NUMBER");
  });

  test("what is no option is refused", async () => {
    const started = start(["--prot", "4000"]);
    expect(await started.exitCode).toBe(2);
    expect(started.complaint()).toContain("--prot");
  });
});

/** Starts the script behind `npm start`. */
function start(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["scripts/start.mjs", ...args], {
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...env },
  });
  running.push(child);
  let stdout = "";
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  const exitCode = new Promise<number | null>((resolve) => child.once("close", resolve));
  const printed = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding("utf8").on("data", (text) => {
        stdout += text;
        const found = pattern.exec(stdout)?.[0];
        if (found !== undefined) {
          resolve(found);
        }
      });
      child.once("close", () => reject(new Error(`It ended before it printed ${pattern}: ${stdout}${stderr}`)));
    });
  /** The last line on the error output, before which a build may have said what it does. */
  const complaint = () => stderr.trimEnd().split("\n").at(-1);
  return { child, exitCode, printed, complaint };
}

function listening(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "localhost", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
