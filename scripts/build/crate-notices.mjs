import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ask, PROJECT } from "../process/child.mjs";
import { Failure } from "../process/failure.mjs";
import { once } from "../process/once.mjs";

/** The file with the notices of others, beside what is built. */
export const NOTICES = "licenses.md";

const TARGET = "wasm32-unknown-unknown";

/** The names that crates give to the texts of their licences. */
const LICENCE_FILE = /^(licen[cs]e|copying|copyright|notice)/i;

/** Texts of licences that need not be given where that of MIT is. */
const OTHER_CHOICE = /apache|zlib|copying/i;

/**
 * A crate that the WebAssembly is made of.
 * @typedef {object} Crate
 * @property {string} name
 * @property {string} version
 * @property {string | null} license as an SPDX expression
 * @property {readonly string[]} authors
 * @property {string} folder where its sources lie
 */

/**
 * Appends the notices of the crates in the WebAssembly to those that the bundler wrote for npm packages.
 * @param {string} folder of the bundle
 */
export async function addCrateNotices(folder) {
  appendFileSync(join(folder, NOTICES), `\n${await crateNotices()}`);
}

/** The notices of all crates in the WebAssembly and of Rust's standard library, as Markdown. */
export const crateNotices = once(async () => {
  const { stdout } = await ask("rustc", ["--version"]);
  const library = {
    title: `The Rust standard library - ${stdout.split(" ")[1]} (MIT OR Apache-2.0)`,
    text: mitText("The Rust Project Developers, see https://thanks.rust-lang.org"),
  };
  const notices = (await crates()).map((crate) => ({ title: titleOf(crate), text: licenceOf(crate) }));
  return `# Licences of the crates in the WebAssembly\n\n${sections([...notices, library])}`;
});

/**
 * One section for each text, under the titles of all that have it.
 * @param {readonly { title: string, text: string }[]} notices
 */
function sections(notices) {
  /** @type {Map<string, string[]>} */
  const titles = new Map();
  for (const { title, text } of notices) {
    titles.set(text, [...(titles.get(text) ?? []), title]);
  }
  return [...titles].map(([text, of]) => `${of.map((title) => `## ${title}\n`).join("")}\n${text}\n`).join("\n");
}

/** @param {Crate} crate */
function titleOf({ name, version, license }) {
  return `${name} - ${version} (${license})`;
}

/**
 * The text of the licence of a crate: MIT's, where it may be chosen.
 * @param {Crate} crate
 */
export function licenceOf({ name, version, license, authors, folder }) {
  const all = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const hasMit = all.some((file) => /mit/i.test(file));
  const files = hasMit ? all.filter((file) => !OTHER_CHOICE.test(file)) : all;
  if (files.length > 0) {
    return files.map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()).join("\n\n");
  }
  if (license === null || !/\bMIT\b/.test(license) || authors.length === 0) {
    throw new Failure(`The crate ${name} ${version} brings no text of its licence (${license}). Use another crate.`);
  }
  return `The crate brings no text of its licence. It names the licence and its authors, whose text is:\n\n${mitText(authors.join(", "))}`;
}

/**
 * The MIT licence of somebody.
 * @param {string} holder
 */
function mitText(holder) {
  const own = readFileSync(join(PROJECT, "LICENSE-MIT"), "utf8").trim();
  return own.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}

/**
 * The crates that are compiled into the WebAssembly, and those of its macros.
 * @returns {Promise<readonly Crate[]>}
 */
async function crates() {
  const tree = ["tree", "--locked", "--target", TARGET, "--edges", "normal", "--prefix", "none", "--format", "{p}"];
  const used = new Set((await cargo(tree)).split("\n").map((line) => line.split(" ").slice(0, 2).join(" ")));
  const metadata = ["metadata", "--locked", "--format-version", "1", "--filter-platform", TARGET];
  /** @type {{ packages: (Omit<Crate, "folder"> & { manifest_path: string, source: string | null })[] }} */
  const { packages } = JSON.parse(await cargo(metadata));
  return packages
    .filter(({ name, version, source }) => source !== null && used.has(`${name} v${version}`))
    .map((crate) => ({ ...crate, folder: dirname(crate.manifest_path) }));
}

/** @param {readonly string[]} args */
async function cargo(args) {
  const { code, stdout, stderr } = await ask("cargo", args);
  if (code !== 0) {
    throw new Failure(`cargo ${args[0]} failed, so the crates' licences could not be read. ${stderr.trim()}`);
  }
  return stdout;
}
