import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { ended, start } from "../../scripts/process/child.mjs";
import { together } from "../../scripts/process/together.mjs";

/** A command that goes on until it is stopped. */
const ENDLESS = [process.execPath, ["-e", "setInterval(() => {}, 1000)"]] as const;

/** 128 and the number of SIGTERM. */
const STOPPED = 143;

describe("steps side by side", () => {
  test("give what came of each, in their order", async () => {
    expect(await together([async () => 1, async () => "two"])).toEqual([1, "two"]);
  });

  test("are stopped once one of them fails, and the failure is the first one's", async () => {
    let code: Promise<number> | undefined;
    const endless = (signal: AbortSignal) => {
      code = ended(start(...ENDLESS, { signal }));
      return code;
    };
    await expect(together([endless, () => Promise.reject(new Error("broken"))])).rejects.toThrow("broken");
    expect(await code).toBe(STOPPED);
  });

  test("are stopped from outside as well, also what begins only then", async () => {
    const outer = new AbortController();
    const codes = together(
      [
        (signal) => ended(start(...ENDLESS, { signal })),
        async (signal) => {
          outer.abort();
          return ended(start(...ENDLESS, { signal }));
        },
      ],
      outer.signal,
    );
    expect(await codes).toEqual([STOPPED, STOPPED]);
  });
});

test("a script that fails stops what still runs beside, and says why in one line", () => {
  const script = `
    import { start } from "./scripts/process/child.mjs";
    import { Failure, runScript } from "./scripts/process/failure.mjs";
    await runScript(async () => {
      start(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
      throw new Failure("No.", 3);
    });`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
    timeout: 30_000,
  });
  expect([status, stderr]).toEqual([3, "creditmix: No.\n"]);
});
