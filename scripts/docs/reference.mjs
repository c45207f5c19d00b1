// `npm run docs:reference`: writes the pages of the documentation that repeat what the code says of itself.
import { writeFileSync } from "node:fs";
import { buildCommand } from "../build/command.mjs";
import { commandPage } from "./command-page.mjs";
import { elementPage } from "./element-page.mjs";

await buildCommand();
writeFileSync(new URL("../../docs/element.md", import.meta.url), elementPage());
writeFileSync(new URL("../../docs/command.md", import.meta.url), commandPage());
