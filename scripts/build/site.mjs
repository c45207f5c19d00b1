import { join } from "node:path";
import { PROJECT } from "../process/child.mjs";
import { once } from "../process/once.mjs";
import { bundle } from "./bundle.mjs";
import { addCrateNotices } from "./crate-notices.mjs";

/** Builds the demo pages, as vite.config.ts says, into dist/site. */
export const buildSite = once(async () => {
  await bundle("The demo site", { configFile: join(PROJECT, "vite.config.ts") });
  await addCrateNotices(join(PROJECT, "dist", "site"));
});
