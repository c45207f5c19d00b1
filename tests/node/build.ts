import { buildCommand } from "../../scripts/build/command.mjs";
import { buildElement } from "../../scripts/build/element.mjs";

/** What several tests look at is built once, before all of them. */
export default async function build(): Promise<void> {
  await buildCommand();
  await buildElement();
}
