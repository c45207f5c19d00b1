import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** By file of the core: the files whose names its own code uses. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

interface Module {
  readonly file: string;
  readonly path: readonly string[];
  /** Without comments, texts, tests, `use` and `mod`. */
  readonly code: string;
  readonly uses: readonly Use[];
  /** What is defined in it. */
  readonly items: ReadonlySet<string>;
  /** The modules of its folder that are tests. */
  readonly tests: readonly string[];
}

/** A name that a `use` brings, `*` for all, and the path that it stands for. */
interface Use {
  readonly name: string;
  readonly path: readonly string[];
  readonly isPublic: boolean;
}

/** By path. */
type Modules = ReadonlyMap<string, Module>;

const FOLDER = fileURLToPath(new URL("../../src/", import.meta.url));

/** The text of each file of the core, by its path in `src/`. */
export function readSources(): ReadonlyMap<string, string> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".rs"));
  return new Map(files.map((file) => [file.replaceAll("\\", "/"), readFileSync(FOLDER + file, "utf8")]));
}

/**
 * Which file imports from which. A name counts for the file that defines it and not for one that re-exports it: a `mod.rs` may
 * re-export what the files of its folder define, and these may use what the `mod.rs` itself defines.
 */
export function imports(sources: ReadonlyMap<string, string>): Imports {
  const all = [...sources].map(([file, text]) => parse(file, text));
  const tests = new Set(all.flatMap(({ path, tests }) => tests.map((name) => [...path, name].join("::"))));
  const kept = all.map((module) => [module.path.join("::"), module] as const).filter(([path]) => !tests.has(path));
  const modules = new Map(kept);
  return new Map([...modules.values()].map((module) => [module.file, importsOf(module, modules)]));
}

/** The shortest way along imports from a file back to itself; none where no imports go round. */
export function circle(graph: Imports): readonly string[] | undefined {
  const circles = [...graph.keys()].map((file) => wayBack(file, graph)).filter((way) => way !== undefined);
  return circles.sort((one, other) => one.length - other.length)[0];
}

function wayBack(start: string, graph: Imports): readonly string[] | undefined {
  const seen = new Set<string>();
  const ways: (readonly string[])[] = [[start]];
  for (const way of ways) {
    for (const next of graph.get(way.at(-1) ?? "") ?? []) {
      if (next === start) {
        return [...way, start];
      }
      if (!seen.has(next)) {
        seen.add(next);
        ways.push([...way, next]);
      }
    }
  }
  return undefined;
}

const USE = /\b(pub(?:\([^)]*\))?\s+)?use\s+([^;]+);/g;
const MOD = /\bmod\s+\w+\s*;/g;
const COMMENT_OR_TEXT = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|r(#*)"[\s\S]*?"\1|"(?:\\[\s\S]|[^"\\])*"|'(?:\\.|[^'\\])'/g;
const TEST_FILE = /#\[cfg\(test\)\]\s*(?:#\[[^\]]*\]\s*)*mod\s+(\w+)\s*;/g;
const TEST_BLOCK = /#\[cfg\(test\)\]\s*(?:#\[[^\]]*\]\s*)*mod\s+\w+\s*\{/;
const ITEM = /\b(?:fn|struct|enum|trait|type|const|static|macro_rules!)\s+(\w+)/g;
/** An item that one of the core's own macros makes. */
const MADE_ITEM = /\b(?:record|choice)!\s*\{\s*(\w+)\s*\{/g;
const PATH = /(?<![\w:])[a-z_]\w*(?:\s*::\s*\w+)+/g;

function parse(file: string, text: string): Module {
  const whole = text.replaceAll(COMMENT_OR_TEXT, " ");
  const own = withoutTests(whole);
  const code = own.replaceAll(USE, "").replaceAll(MOD, "");
  return {
    file,
    path: file.split("/").flatMap((step) => (step === "mod.rs" || step === "lib.rs" ? [] : step.replace(".rs", ""))),
    code,
    uses: [...own.matchAll(USE)].flatMap(([, visibility, tree = ""]) => leaves(tree, [], visibility !== undefined)),
    items: new Set([...code.matchAll(ITEM), ...code.matchAll(MADE_ITEM)].map(([, name = ""]) => name)),
    tests: [...whole.matchAll(TEST_FILE)].map(([, name = ""]) => name),
  };
}

function withoutTests(text: string): string {
  const found = TEST_BLOCK.exec(text);
  if (found === null) {
    return text;
  }
  let end = found.index + found[0].length;
  for (let depth = 1; depth > 0 && end < text.length; end += 1) {
    depth += text[end] === "{" ? 1 : text[end] === "}" ? -1 : 0;
  }
  return withoutTests(text.slice(0, found.index) + text.slice(end));
}

/** The names that a `use` brings: those of `a::{b, c::{self, d as e}}` stand for `a::b`, `a::c` and `a::c::d`. */
function leaves(tree: string, before: readonly string[], isPublic: boolean): readonly Use[] {
  const [, way = "", branches] = /^([^{]*)(?:\{([\s\S]*)\})?$/.exec(tree.trim()) ?? [];
  const [written = "", alias] = way.trim().split(/\s+as\s+/);
  const path = [...before, ...steps(written)];
  if (branches !== undefined) {
    const parts = branches.match(/(?:[^,{}]|\{(?:[^{}]|\{[^{}]*\})*\})+/g) ?? [];
    return parts.filter((part) => part.trim() !== "").flatMap((part) => leaves(part, path, isPublic));
  }
  // One step alone is a crate, or a macro of the same file.
  return path.length > 1 ? [{ name: alias ?? path.at(-1) ?? "", path, isPublic }] : [];
}

function steps(path: string): readonly string[] {
  return path.split(/\s*::\s*/).filter((step) => step !== "" && step !== "self");
}

function importsOf(module: Module, modules: Modules): ReadonlySet<string> {
  const named = new Set(module.code.match(/\w+/g));
  // A name that is re-exported counts where the file itself uses it.
  const isUsed = ({ name, isPublic }: Use) => name !== "*" && (!isPublic || named.has(name));
  const used = module.uses.filter(isUsed).map(({ path }) => path);
  const written = (module.code.match(PATH) ?? []).map((path) => steps(path));
  const files = [...used, ...written].map((path) => definedIn(path, module, modules));
  const globs = globbed(module, modules).filter(({ items }) => [...items].some((name) => named.has(name)));
  const found = [...files, ...globs.map(({ file }) => file)].filter((file) => file !== undefined);
  return new Set(found.filter((file) => file !== module.file));
}

/**
 * The file that defines what a path leads to; none where that is a whole module, or not of the core.
 *
 * @throws Something of the core is not found: then the imports would not be all.
 */
function definedIn(path: readonly string[], from: Module, modules: Modules): string | undefined {
  const { module: end, rest } = descend(path, from, modules);
  // What is called like a module may be an item too: a macro that its folder re-exports.
  const module = rest.length === 0 ? (parent(end, modules) ?? end) : end;
  const [name = "", ...further] = rest.length === 0 ? path.slice(-1) : rest;
  const passedOn = module.uses.find((use) => use.name === name);
  if (passedOn !== undefined) {
    return definedIn([...passedOn.path, ...further], module, modules);
  }
  const found = [module, ...globbed(module, modules)].find(({ items }) => items.has(name));
  if (found === undefined && rest.length > 0 && (path[0] === "crate" || path[0] === "super")) {
    throw new Error(`src/${from.file} names ${path.join("::")}, which is not found`);
  }
  return found?.file;
}

/** The modules of the core of which a module brings all. */
function globbed(module: Module, modules: Modules): readonly Module[] {
  const globs = module.uses.filter(({ name }) => name === "*");
  const ends = globs.map(({ path }) => descend(path, module, modules));
  return ends.filter((end) => end.rest.length === 1 && end.module !== module).map((end) => end.module);
}

/** The module that a path leads to, and the rest of the path from there. */
function descend(path: readonly string[], from: Module, modules: Modules): { module: Module; rest: readonly string[] } {
  const [step = "", ...rest] = path;
  const upward = step === "crate" ? modules.get("") : step === "super" ? parent(from, modules) : undefined;
  const next = upward ?? modules.get([...from.path, step].join("::"));
  return next === undefined || path.length === 0 ? { module: from, rest: path } : descend(rest, next, modules);
}

function parent(module: Module, modules: Modules): Module | undefined {
  return modules.get(module.path.slice(0, -1).join("::"));
}
