import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Outputs } from "../../scripts/runners/outputs.mjs";
import { namedRunners } from "../../scripts/runners/runners.mjs";
import { sideBySide } from "../../scripts/runners/side-by-side.mjs";
import { touched } from "../../scripts/runners/touched.mjs";

/** A task that ends when it is told to, and notes its beginning. */
function tasks(resources: readonly (string | undefined)[]) {
  const begun: number[] = [];
  const end: (() => void)[] = [];
  const given = resources.map((resource, number) => ({
    resource,
    run: () => {
      begun.push(number);
      return new Promise<number>((resolve) => {
        end[number] = () => resolve(number * 10);
      });
    },
  }));
  return { begun, end: (number: number) => end[number]?.(), given };
}

/** Lets everything go on that can. */
const settled = () => new Promise((later) => setImmediate(later));

describe("tasks side by side", () => {
  test("so many at a time, in their order, with their results in theirs", async () => {
    const { begun, end, given } = tasks([undefined, undefined, undefined]);
    const results = sideBySide(given, 2);
    expect(begun).toEqual([0, 1]);
    end(1);
    await settled();
    expect(begun).toEqual([0, 1, 2]);
    end(2);
    end(0);
    expect(await results).toEqual([0, 10, 20]);
  });

  test("of those with one resource one runs, and others go before", async () => {
    const { begun, end, given } = tasks(["cargo", "cargo", undefined, "cargo"]);
    const results = sideBySide(given, 3);
    expect(begun).toEqual([0, 2]);
    end(0);
    await settled();
    expect(begun).toEqual([0, 2, 1]);
    end(1);
    await settled();
    end(2);
    end(3);
    expect(await results).toEqual([0, 10, 20, 30]);
  });

  test("none are nothing, and one that breaks breaks all", async () => {
    expect(await sideBySide([], 2)).toEqual([]);
    await expect(sideBySide([{ run: () => Promise.reject(new Error("broken")) }], 2)).rejects.toThrow("broken");
  });
});

test("what runs side by side prints one after the other", () => {
  let shown = "";
  const outputs = new Outputs((text) => {
    shown += text;
  });
  const [first, second, third] = [outputs.open(), outputs.open(), outputs.open()];
  second.write("second ");
  first.write("first ");
  expect(shown).toBe("first ");
  third.write("third ");
  second.write("goes on ");
  second.close();
  first.write("ends ");
  first.close();
  expect(shown).toBe("first ends second goes on third ");
  third.write("too");
  expect(shown).toBe("first ends second goes on third too");
});

describe("what a change can touch", () => {
  test.each([
    [["tests/browser/price.spec.ts"], ["lint", "browser"]],
    [
      ["docs/model.md", "tests/properties/sums.rs"],
      ["lint", "node", "embeds", "rust", "wasm"],
    ],
    // What others import, and what may be in anything.
    [["tests/browser/calculator.ts"], undefined],
    [["docs/model.md", "src/lib.rs"], undefined],
    [["README.md"], undefined],
    [[], undefined],
    [undefined, undefined],
  ])("%j", (files, names) => {
    expect(touched(files)).toEqual(names);
  });
});

describe("the names of runners", () => {
  test("none are all, and the same twice is once", async () => {
    const all = await namedRunners([]);
    expect(all.length).toBeGreaterThan(12);
    expect(await namedRunners(["node", "node"])).toEqual(all.filter(({ title }) => title === "TypeScript in Node"));
  });

  test("an unknown one is said with those that there are", async () => {
    await expect(namedRunners(["nod"])).rejects.toThrow(/^There are no tests named nod, only lint, rust, /);
  });

  test("quick needs no long build of other people's tools", async () => {
    const quick = await namedRunners(["quick"]);
    expect(quick.map(({ title }) => title)).toEqual([
      "cargo fmt",
      "clippy on this machine",
      "TypeScript",
      "Biome",
      "Rust on this machine",
      "TypeScript in Node",
      "Flows in Chromium",
    ]);
    expect(quick.flatMap(({ needs }) => needs)).not.toContain("toolsOfOthers");
  });
});

test("the command that binds has the version of the crate", () => {
  const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
  const version = /^name = "wasm-bindgen"\nversion = "([^"]+)"/m.exec(read("Cargo.lock"))?.[1];
  expect(read("scripts/build/binder/Cargo.toml")).toContain(`wasm-bindgen-cli-support = "=${version}"`);
});
