import { buildHashedElement } from "../../scripts/build/element.mjs";
import { buildPackage } from "../../scripts/build/package/package.mjs";

/** The package as it is now, and the files for a server that keeps them for ever. */
export default async function build(): Promise<void> {
  await buildPackage();
  await buildHashedElement();
}
