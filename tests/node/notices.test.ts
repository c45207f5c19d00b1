import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { licenceOf } from "../../scripts/build/crate-notices.mjs";
import { FOLDER } from "./creditmix.js";
import { cratesInWasm, IN_THE_ELEMENT, noticesIn, withoutNotice } from "./notices.js";

const ELEMENT = new URL("../../dist/element/licenses.md", import.meta.url);

describe("beside the element", () => {
  test("are the licences of all crates in its WebAssembly and of all packages in its scripts", () => {
    expect(cratesInWasm().length).toBeGreaterThan(15);
    expect(withoutNotice(ELEMENT, IN_THE_ELEMENT)).toEqual([]);
  });

  // As their own licence files say.
  test.each([
    ["iso_country", "Copyright (c) 2016 Piotr Zolnierek"],
    ["memchr", "Copyright (c) 2015 Andrew Gallant"],
    ["strsim", "Copyright (c) 2015 Danny Guo"],
    ["num-traits", "Copyright (c) 2014 The Rust Project Developers"],
    ["unicode-ident", "UNICODE LICENSE V3"],
    ["The Rust standard library", "The Rust Project Developers, see https://thanks.rust-lang.org"],
  ])("that of %s is its own", (name, words) => {
    const found = [...noticesIn(ELEMENT).texts].find(([title]) => title.startsWith(`${name} `));
    expect(found?.[1]).toContain(words);
  });

  test("a crate that is not named is missed, and one without a text", () => {
    const file = join(mkdtempSync(join(FOLDER, "notices-")), "licenses.md");
    const [first = "", ...others] = cratesInWasm();
    const text = "Permission is hereby granted to test.";
    const headings = others.map((name) => `## ${name.replace(" ", " - ")} (MIT)\n`);
    writeFileSync(file, `${headings.join("")}\n${text}\n`);
    expect(withoutNotice(file, [])).toEqual([first]);
    writeFileSync(file, headings.join(""));
    expect(withoutNotice(file, [])).toEqual([first, ...others]);
  });
});

describe("the licence of a crate", () => {
  const crate = (files: Readonly<Record<string, string>>, license: string | null, authors: readonly string[] = []) => {
    const folder = mkdtempSync(join(FOLDER, "crate-"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return licenceOf({ name: "some", version: "1.0.0", license, authors, folder });
  };

  test("is MIT's where it may be chosen, and beside it what comes on top", () => {
    const files = { "LICENSE-MIT": "mit\r\nlicence\n", "LICENSE-APACHE": "apache", "LICENSE-UNICODE": "unicode" };
    expect(crate(files, "(MIT OR Apache-2.0) AND Unicode-3.0")).toBe("mit\nlicence\n\nunicode");
  });

  test("is every text where MIT has none", () => {
    expect(crate({ LICENSE: "its own", NOTICE: "notice", "lib.rs": "code" }, "Apache-2.0")).toBe("its own\n\nnotice");
  });

  test("is that of its authors, and says so, where the crate brings none", () => {
    const text = crate({}, "MIT OR Apache-2.0", ["Ada", "Bob"]);
    expect(text).toMatch(/^The crate brings no text of its licence\./);
    expect(text).toContain("Copyright (c) Ada, Bob\n");
    expect(text).toContain("Permission is hereby granted");
    expect(text).not.toContain("creditmix");
  });

  test.each([
    ["Apache-2.0", ["Ada"]],
    [null, ["Ada"]],
    ["MIT", []],
  ])("stops the build where there is none and none can be made: %s of %j", (license, authors) => {
    expect(() => crate({}, license, authors)).toThrow("The crate some 1.0.0 brings no text of its licence");
  });
});
