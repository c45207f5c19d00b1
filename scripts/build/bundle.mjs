import { Failure } from "../process/failure.mjs";

/**
 * Builds with Vite, which is loaded only now: on a fresh clone it is not there before the set-up.
 * @param {string} what
 * @param {import("vite").InlineConfig} config
 */
export async function bundle(what, config) {
  const { build } = await import("vite");
  try {
    await build({ logLevel: "warn", ...config });
  } catch (reason) {
    throw new Failure(`${what} could not be built. ${reason instanceof Error ? reason.message : reason}`);
  }
}
