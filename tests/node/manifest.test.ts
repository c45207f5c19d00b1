import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const ELEMENT = join(PROJECT, "www", "element");
const CONFIG = "scripts/docs/custom-elements.mjs";

interface Documented {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Declaration extends Documented {
  readonly tagName?: string;
  readonly attributes?: readonly Documented[];
  readonly members?: readonly Documented[];
  readonly events?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

const written = readFileSync(join(PROJECT, "custom-elements.json"), "utf8");
const classes = (JSON.parse(written) as Manifest).modules.flatMap(({ declarations }) => declarations);
const elements = classes.filter(({ tagName }) => tagName !== undefined);

test("custom-elements.json is fresh: `npm run docs:manifest` writes it anew", () => {
  const outdir = "tests/results/manifest";
  const analyzer = join(PROJECT, "node_modules", "@custom-elements-manifest", "analyzer", "cem.js");
  execFileSync(process.execPath, [analyzer, "analyze", "--config", CONFIG, "--outdir", outdir], { cwd: PROJECT });
  expect(JSON.parse(readFileSync(join(PROJECT, outdir, "custom-elements.json"), "utf8"))).toEqual(JSON.parse(written));
}, 60_000);

test("both elements are in it", () => {
  expect(elements.map(({ tagName }) => tagName)).toEqual(["creditmix-calculator", "creditmix-price"]);
});

describe.each(elements.map((element) => [element.tagName ?? "", element] as const))("%s", (_name, element) => {
  test("everything public is described, and nothing else is there", () => {
    const { attributes = [], members = [], events = [], cssParts = [], cssProperties = [] } = element;
    const all = [...attributes, ...members, ...events, ...cssParts, ...cssProperties];
    expect(all.filter(({ description = "" }) => description === "").map(({ name }) => name)).toEqual([]);
    expect(members.filter(({ name }) => name.startsWith("#") || name.startsWith("_"))).toEqual([]);
  });

  test("each of its events is a documented class", () => {
    const types = (element.events ?? []).map(({ type }) => type?.text);
    expect(types.length).toBeGreaterThan(0);
    expect(types.filter((type) => !classes.some(({ name }) => name === type))).toEqual([]);
  });
});

describe("what the source has is documented", () => {
  const source = sourceIn(ELEMENT);
  const documentation = JSON.stringify(elements);
  const known = new Set([
    ...elements
      .flatMap(({ cssParts = [], cssProperties = [] }) => [...cssParts, ...cssProperties])
      .map(({ name }) => name),
    // Parts of parts stand in backticks in the description of what they are in.
    ...[...documentation.matchAll(/`([\w-]+)`/g)].map(([, name = ""]) => name),
  ]);

  test("every part", () => {
    const parts = [...source.matchAll(/\bpart="([\w -]+)"/g)].flatMap(([, names = ""]) => names.split(" "));
    expect([...new Set(parts)].filter((part) => !known.has(part) && !known.has(`${part}s`))).toEqual([]);
  });

  test("every CSS variable that a page may set", () => {
    const variables = [...source.matchAll(/var\((--creditmix-[\w-]+)/g)].map(([, name = ""]) => name);
    expect([...new Set(variables)].filter((name) => !known.has(name))).toEqual([]);
  });

  test("every event", () => {
    const events = [...source.matchAll(/static readonly type = "([\w-]+)"/g)].map(([, name]) => name);
    const documented = elements.flatMap(({ events: own = [] }) => own.map(({ name }) => name));
    expect([...new Set(events)].filter((name) => name !== undefined && !documented.includes(name))).toEqual([]);
  });
});

function sourceIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}
