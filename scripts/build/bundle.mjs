import { Failure } from "../process/failure.mjs";

/**
 * Builds with Vite, which is loaded only now: on a fresh clone it is not there before the set-up. What is built is always what is
 * shipped, whatever NODE_ENV says: with "test" it would be Lit's development version. Vite sets it too, and leaves it behind.
 * @param {string} what
 * @param {import("vite").InlineConfig} config
 */
export async function bundle(what, config) {
  const { build } = await import("vite");
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await build({ logLevel: "warn", ...config });
  } catch (reason) {
    throw new Failure(`${what} could not be built. ${reason instanceof Error ? reason.message : reason}`);
  } finally {
    if (before === undefined) {
      delete process.env.NODE_ENV;
    } else {
      process.env.NODE_ENV = before;
    }
  }
}
