import { describe, expect, test } from "vitest";
import { circle, type Imports, imports, readSources } from "./imports.js";

/** What stands in `src/`, each before all that may import from it. */
const ORDER = [
  "error.rs",
  "work.rs",
  "number",
  "read",
  "catalog",
  "scenario",
  "pricing",
  "billing",
  "answers",
  "schema.rs",
  "calculator.rs",
  "wasm",
  "lib.rs",
];

function place(file: string): number {
  return ORDER.indexOf(file.split("/")[0] ?? "");
}

/** The imports from what stands later. */
function againstOrder(graph: Imports): readonly string[] {
  const all = [...graph].flatMap(([file, others]) => [...others].map((other) => [file, other] as const));
  return all.filter(([file, other]) => place(file) < place(other)).map((pair) => pair.join(" -> "));
}

describe("the files of the core", () => {
  const graph = imports(readSources());

  test("stand in folders that have a place in the order", () => {
    expect([...graph.keys()].filter((file) => place(file) < 0)).toEqual([]);
  });

  test("import only from the folders before their own", () => {
    expect(againstOrder(graph)).toEqual([]);
  });

  test("do not import each other in a circle", () => {
    expect(circle(graph) ?? []).toEqual([]);
  });
});

describe("imports are found", () => {
  const root = ["lib.rs", "mod a;\nmod b;\npub use a::one::One;"] as const;

  function edges(
    ...files: readonly (readonly [file: string, text: string])[]
  ): Readonly<Record<string, readonly string[]>> {
    const found = [...imports(new Map([root, ...files]))].filter(([, others]) => others.size > 0);
    return Object.fromEntries(found.map(([file, others]) => [file, [...others].sort()]));
  }

  const one = ["a/one.rs", "pub(crate) struct One;\npub(crate) const MOST: u32 = 1;"] as const;
  const a = ["a/mod.rs", "mod one;\npub(crate) use one::{MOST, One};"] as const;

  test.each([
    ["by its own path", "use crate::a::one::One;"],
    ["by the name that its folder re-exports", "use crate::a::{One as Other};"],
    ["in braces", "use std::{fmt, rc::Rc};\nuse crate::{a::{self, one::{self, MOST}}};"],
    ["in a path of an expression", "fn most() -> u32 { crate::a::MOST }"],
    ["through a module that is imported", "use crate::a;\nfn most() -> u32 { a::MOST }"],
    ["through the module above", "use super::a::One;"],
    ["with all of its module", "use crate::a::one::*;\nfn one() -> One { One }"],
  ])("%s", (_, text) => {
    expect(edges(one, a, ["b.rs", text])).toEqual({ "b.rs": ["a/one.rs"] });
  });

  test("but not in comments, texts and tests", () => {
    const text = `
      //! use crate::a::One;
      const TEXT: &str = "crate::a::MOST";
      #[cfg(test)]
      #[allow(clippy::all)]
      mod tests { use crate::a::One; fn f() { if true { crate::a::MOST } } }
      #[cfg(test)]
      mod more;
    `;
    expect(edges(one, a, ["b/mod.rs", text], ["b/more.rs", "use crate::a::One;"])).toEqual({});
  });

  test("with a macro that is called like its file", () => {
    const made = ["a/one.rs", "macro_rules! one { () => { $crate::b::Two } }\npub(crate) use one;"] as const;
    const passes = ["a/mod.rs", "mod one;\npub(crate) use one::one;"] as const;
    const found = edges(made, passes, ["b.rs", "use crate::a::one;\npub(crate) struct Two;"]);
    expect(found).toEqual({ "a/one.rs": ["b.rs"], "b.rs": ["a/one.rs"] });
  });

  test("or it is said that they are not", () => {
    expect(() => edges(one, a, ["b.rs", "use crate::a::Three;"])).toThrow(
      "src/b.rs names crate::a::Three, which is not found",
    );
  });

  test("and a circle is named, also through a third file and the names that a folder re-exports", () => {
    const files = [
      ["lib.rs", "mod a;"],
      ["a/mod.rs", "mod one;\nmod three;\nmod two;\npub(crate) use {one::One, two::Two};\npub(crate) struct Own;"],
      ["a/one.rs", "use super::Two;\npub(crate) struct One(Two);"],
      ["a/two.rs", "use crate::a::three::Three;\npub(crate) struct Two(Three);"],
      ["a/three.rs", "pub(crate) struct Three(Box<crate::a::One>, super::Own);"],
    ] as const;
    expect(circle(imports(new Map(files)))).toEqual(["a/one.rs", "a/two.rs", "a/three.rs", "a/one.rs"]);
    const opened = ["a/three.rs", "pub(crate) struct Three(super::Own);"] as const;
    expect(circle(imports(new Map([...files, opened])))).toBeUndefined();
  });
});
