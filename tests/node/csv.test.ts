import { expect, test } from "vitest";
import { csvTable } from "../../www/csv/table.js";

test.each([
  ["a text", "Pro", "Pro"],
  ["a comma, a quote and ends of lines", 'A, "B"\r\nC', '"A, ""B""\r\nC"'],
  ["a semicolon, by which some spreadsheets divide cells", "Pro;=1+1", '"Pro;=1+1"'],
  ["a carriage return alone", "Pro\rTeam", '"Pro\rTeam"'],
  ["a formula", '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ["what spreadsheets take for one", "@SUM(1)", "'@SUM(1)"],
  ["one that adds", "+1+1", "'+1+1"],
  ["one that begins with a number", "-1+cmd", "'-1+cmd"],
  ["one after a tab", "\t=1", "'\t=1"],
  ["one after a carriage return", "\r=1", `"'\r=1"`],
  ["a negative amount", "-4.00", "-4.00"],
  ["nothing", "", ""],
])("%s as a cell", (_what, text, cell) => {
  expect(csvTable([["x", text]])).toBe(`x,${cell}\r\n`);
});

test("rows end with CRLF, and no rows are no text", () => {
  expect(csvTable([["a", "b"], ["c"]])).toBe("a,b\r\nc\r\n");
  expect(csvTable([])).toBe("");
});
