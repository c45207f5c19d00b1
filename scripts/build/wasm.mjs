import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ended, PROJECT, start } from "../process/child.mjs";
import { Failure } from "../process/failure.mjs";
import { wasmBindgenCommands } from "../setup/wasm-bindgen.mjs";

const WASM_FOLDER = join(PROJECT, "www", "wasm");
const BINARYEN = new URL("../../node_modules/binaryen/package.json", import.meta.url);
const WASM_OPT = fileURLToPath(new URL("../../node_modules/binaryen/bin/wasm-opt", import.meta.url));

/** Where the optimised WebAssembly lies. */
export const WASM_FILE = join(WASM_FOLDER, "creditmix_bg.wasm");

/** @typedef {{ name: string, cargo: readonly string[], optimise: string }} Variant */

/** All that the core answers, as fast as may be: for programs, and for the studies of a page, which are long work. */
const WHOLE = { name: "creditmix", cargo: ["--release"], optimise: "-O3" };

/** What a page asks for at once, as small as may be: it is waited for before there is a first answer. */
const PAGE = { name: "creditmix_page", cargo: ["--profile", "page", "--no-default-features"], optimise: "-Oz" };

/** Compiles the core into www/wasm, whole and for pages: the optimised WebAssembly, its JavaScript and its declarations. */
export async function buildWasm() {
  mkdirSync(WASM_FOLDER, { recursive: true });
  await build(WHOLE);
  await build(PAGE);
}

/** @param {Variant} variant */
async function build(variant) {
  const { name } = variant;
  const compiled = await compile(variant);
  const stamp = join(WASM_FOLDER, `${name}.sha256`);
  const hash = hashOf(compiled, name);
  if (stamped(stamp) === hash) {
    return;
  }
  process.stderr.write(`Binding and optimising ${name}.wasm (about 10 seconds)\n`);
  const folder = join(dirname(compiled), "bindings");
  rmSync(folder, { recursive: true, force: true });
  rmSync(stamp, { force: true });
  await bind(compiled, folder, name);
  await optimise(join(folder, `${name}_bg.wasm`), variant.optimise);
  forgetAddress(folder, name);
  cpSync(folder, WASM_FOLDER, { recursive: true });
  writeFileSync(stamp, hash);
}

/**
 * Everything that the result depends on: the compiled file, its name, the optimiser and this script.
 * @param {string} compiled
 * @param {string} name
 */
function hashOf(compiled, name) {
  const hash = createHash("sha256").update(name);
  for (const file of [compiled, BINARYEN, new URL(import.meta.url)]) {
    hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** @param {string} stamp */
function stamped(stamp) {
  try {
    return readFileSync(stamp, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * Compiles the crate and gives the path of the WebAssembly file, which cargo names among its messages.
 * @param {Variant} variant
 */
async function compile({ cargo }) {
  const args = [
    "build",
    ...cargo,
    "--lib",
    "--target",
    "wasm32-unknown-unknown",
    "--message-format=json-render-diagnostics",
    ...withoutPaths(),
  ];
  const child = start("cargo", args, { stdio: ["ignore", "pipe", "inherit"] });
  let messages = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    messages += text;
  });
  if ((await ended(child)) !== 0) {
    throw new Failure("The Rust core did not compile; the messages above say why.");
  }
  const file = messages
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .flatMap((line) => JSON.parse(line).filenames ?? [])
    .find((name) => /[\\/]creditmix\.wasm$/.test(name));
  if (file === undefined) {
    throw new Failure("The Rust core compiled to no creditmix.wasm. Is `cdylib` among the crate types in Cargo.toml?");
  }
  return file;
}

/** Keeps the folders of this machine out of what is shipped: panics name the file that they are in. */
function withoutPaths() {
  const cargoHome = process.env.CARGO_HOME ?? join(homedir(), ".cargo");
  const sysroot = execFileSync("rustc", ["--print", "sysroot"], { cwd: PROJECT, encoding: "utf8" }).trim();
  const flags = [
    `--remap-path-prefix=${cargoHome}=cargo`,
    `--remap-path-prefix=${sysroot}=rust`,
    `--remap-path-prefix=${PROJECT}=creditmix`,
  ];
  return ["--config", `target.wasm32-unknown-unknown.rustflags=${JSON.stringify(flags)}`];
}

/**
 * @param {string} compiled
 * @param {string} folder
 * @param {string} name
 */
async function bind(compiled, folder, name) {
  const { bindgen } = await wasmBindgenCommands();
  await tool("wasm-bindgen", bindgen, [compiled, "--target", "web", "--out-dir", folder, "--out-name", name]);
}

/**
 * Where the WebAssembly lies is said in www/core; said here as well, a bundler would take it along twice.
 * @param {string} folder
 * @param {string} name
 */
function forgetAddress(folder, name) {
  const file = join(folder, `${name}.js`);
  const text = readFileSync(file, "utf8");
  const without = text.replace(`new URL('${name}_bg.wasm', import.meta.url)`, "undefined");
  if (without === text) {
    throw new Failure(
      "The JavaScript of wasm-bindgen no longer says where its WebAssembly lies; look at scripts/build/wasm.mjs.",
    );
  }
  writeFileSync(file, without);
}

/**
 * @param {string} file
 * @param {string} level
 */
async function optimise(file, level) {
  await tool("wasm-opt", process.execPath, [WASM_OPT, level, file, "-o", file]);
}

/**
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 */
async function tool(name, command, args) {
  const code = await ended(start(command, args, { stdio: ["ignore", "ignore", "inherit"] }));
  if (code !== 0) {
    throw new Failure(`${name} ended with code ${code}; what it says above tells why.`);
  }
}
