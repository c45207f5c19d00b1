import { readdirSync, readFileSync } from "node:fs";
import { parseAst } from "rolldown/parseAst";
import { describe, expect, test } from "vitest";

const FOLDER = new URL("../../dist/element/", import.meta.url);

/** What makes a text a script or a piece of a page. */
const CALLED = new Set(["eval", "Function", "execScript"]);
const WRITTEN = new Set(["innerHTML", "outerHTML", "srcdoc"]);
const METHODS = new Set([
  "insertAdjacentHTML",
  "createContextualFragment",
  "parseFromString",
  "setHTMLUnsafe",
  "write",
  "writeln",
]);

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== "object" || value === null) return;
  if ("type" in value && typeof value.type === "string") yield value as Node;
  for (const child of Object.values(value)) yield* nodesIn(child);
}

/** The dangerous places of a script, in words. */
function dangers(code: string): readonly string[] {
  return [...nodesIn(parseAst(code))].flatMap((node) => {
    const callee = node.callee as Node | undefined;
    if (callee?.type === "Identifier" && CALLED.has(String(callee.name))) return [`calls ${callee.name}`];
    if (callee?.type === "MemberExpression") {
      const { name } = callee.property as { name?: string };
      if (name !== undefined && METHODS.has(name)) return [`calls ${name}`];
      if (name === "constructor") return ["calls a constructor by its object"];
    }
    const isTimer = callee?.type === "Identifier" && /^set(Timeout|Interval)$/.test(String(callee.name));
    const [first] = (node.arguments as Node[] | undefined) ?? [];
    if (isTimer && first?.type === "Literal") return ["sets a timer on a text"];
    const left = node.type === "AssignmentExpression" ? (node.left as Node) : undefined;
    const written = left?.type === "MemberExpression" ? (left.property as { name?: string }).name : undefined;
    return written !== undefined && WRITTEN.has(written) ? [`writes ${written}`] : [];
  });
}

describe("a danger is seen", () => {
  test.each([
    ["eval('1')", "calls eval"],
    ["new Function('return 1')", "calls Function"],
    ["[].filter.constructor('return 1')()", "calls a constructor by its object"],
    ["setTimeout('alert(1)', 0)", "sets a timer on a text"],
    ["document.body.innerHTML = text", "writes innerHTML"],
    ["document.write(text)", "calls write"],
    ["range.createContextualFragment(text)", "calls createContextualFragment"],
  ])("%s", (code, danger) => {
    expect(dangers(code)).toEqual([danger]);
  });
});

describe("what is shipped", () => {
  test("makes no text a script or a piece of a page, but for the templates of Lit", () => {
    const found = readdirSync(FOLDER)
      .filter((name) => name.endsWith(".js"))
      .flatMap((name) => dangers(readFileSync(new URL(name, FOLDER), "utf8")).map((danger) => `${name} ${danger}`));
    // lit-html makes a <template> of the literal parts of its templates, under its policy of Trusted Types.
    expect(found).toEqual(["creditmix.js writes innerHTML"]);
  });
});
