import { buildDocs } from "../../scripts/build/docs.mjs";
import { buildPackage } from "../../scripts/build/package/package.mjs";

/** What the sites take, and our own site. */
export default async function build(): Promise<void> {
  await buildPackage();
  await buildDocs();
}
