import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** How the licences begin that are there today. */
const GRANTS = ["Permission is hereby granted", "Redistribution and use in source and binary forms"];

/** What a file of notices holds: under the heading of each package or crate, the text of its licence. */
export interface Notices {
  /** By name and version, as in "lit 3.3.3". */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads a file of notices. Several headings may share a text. */
export function noticesIn(file: string | URL): Notices {
  const texts = new Map<string, string>();
  let waiting: string[] = [];
  for (const section of readFileSync(file, "utf8").split(/^## /m).slice(1)) {
    const [heading = "", ...lines] = section.split("\n");
    waiting.push(heading.replace(/ - (\S+) \(.*/, " $1"));
    const text = lines.join("\n").trim();
    if (text !== "") {
      for (const name of waiting) texts.set(name, text);
      waiting = [];
    }
  }
  return { texts };
}

/** The crates that are compiled into the WebAssembly, by name and version, but for ours. */
export function cratesInWasm(): readonly string[] {
  const tree = ["tree", "--target", "wasm32-unknown-unknown", "-e", "normal", "--prefix", "none", "--format", "{p}"];
  const listed = execFileSync("cargo", tree, { cwd: PROJECT, encoding: "utf8" }).trim().split("\n");
  const names = listed.map((line) => line.split(" ").slice(0, 2).join(" ").replace(" v", " "));
  return [...new Set(names)].filter((name) => !name.startsWith("creditmix "));
}

/** Those of the crates and npm packages that a file of notices does not have with the text of a licence. */
export function withoutNotice(file: string | URL, packages: readonly string[]): readonly string[] {
  const { texts } = noticesIn(file);
  return [...cratesInWasm(), ...packages].filter((name) => {
    const text = texts.get(name) ?? "";
    return !GRANTS.some((grant) => text.includes(grant));
  });
}

/** The npm packages that are in the element. */
export const IN_THE_ELEMENT = ["lit", "lit-element", "lit-html", "@lit/reactive-element"].map((name) => {
  const manifest = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return `${name} ${JSON.parse(readFileSync(manifest, "utf8")).version}`;
});
