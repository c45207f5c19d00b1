import { readFileSync } from "node:fs";

const MANIFEST = new URL("../../custom-elements.json", import.meta.url);

/** @typedef {{ name: string, description?: string, type?: { text: string }, fieldName?: string }} Entry */
/**
 * @typedef {object} Declaration
 * @property {string} name
 * @property {string} [tagName]
 * @property {string} [description]
 * @property {readonly Entry[]} [attributes]
 * @property {readonly (Entry & { kind: string, privacy?: string, static?: boolean, return?: { type: { text: string } } })[]} [members]
 * @property {readonly Entry[]} [events]
 * @property {readonly Entry[]} [slots]
 * @property {readonly Entry[]} [cssParts]
 * @property {readonly Entry[]} [cssProperties]
 */

/** The reference of the elements and their events, from custom-elements.json. */
export function elementPage() {
  /** @type {{ modules: readonly { declarations: readonly Declaration[] }[] }} */
  const { modules } = JSON.parse(readFileSync(MANIFEST, "utf8"));
  const declarations = modules.flatMap((module) => module.declarations);
  const elements = declarations.filter(({ tagName }) => tagName !== undefined);
  const events = declarations.filter(({ tagName }) => tagName === undefined);
  return `# Elements

<!-- Written by \`npm run docs:reference\` from custom-elements.json. -->

${elements.map(element).join("\n")}
## Events

${events.map(event).join("\n")}`;
}

/** @param {Declaration} declaration */
function element({ tagName, description, attributes, members, events, slots, cssParts, cssProperties }) {
  const names = new Set((attributes ?? []).map(({ fieldName }) => fieldName));
  const open = (members ?? []).filter(({ privacy, static: isStatic }) => privacy !== "private" && !isStatic);
  const properties = open.filter(({ kind, name }) => kind === "field" && !names.has(name));
  const methods = open.filter(({ kind }) => kind === "method");
  return `## \`<${tagName}>\`

${description ?? ""}

${table("Attributes", attributes)}${table("Properties", properties)}${table("Methods", methods)}${table("Sends", events)}${table("Slots", slots)}${table("Parts", cssParts)}${table("CSS variables", cssProperties)}`;
}

/** @param {Declaration} declaration */
function event({ name, description, members }) {
  const fields = (members ?? []).filter(({ kind, static: isStatic }) => kind === "field" && !isStatic);
  return `### ${name}

${description ?? ""}

${rows(fields)}
`;
}

/**
 * @param {string} title
 * @param {readonly Entry[] | undefined} entries
 */
function table(title, entries) {
  return entries === undefined || entries.length === 0 ? "" : `**${title}**\n\n${rows(entries)}\n`;
}

/** @param {readonly Entry[]} entries */
function rows(entries) {
  const lines = entries.map(({ name, type, description = "" }) => {
    const kind = type === undefined ? "" : `\`${type.text}\``;
    return `| \`${name === "" ? "(default)" : name}\` | ${cell(kind)} | ${cell(description)} |`;
  });
  return ["| name | type | meaning |", "| --- | --- | --- |", ...lines, ""].join("\n");
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
}
