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
const STAMP = join(WASM_FOLDER, "built-from.sha256");
const BINARYEN = new URL("../../node_modules/binaryen/package.json", import.meta.url);
const WASM_OPT = fileURLToPath(new URL("../../node_modules/binaryen/bin/wasm-opt", import.meta.url));

/** Where the optimised WebAssembly lies. */
export const WASM_FILE = join(WASM_FOLDER, "creditmix_bg.wasm");

/** Compiles the core into www/wasm: the optimised WebAssembly, its JavaScript and its declarations. */
export async function buildWasm() {
  const compiled = await compile();
  const hash = hashOf(compiled);
  if (stampedHash() === hash) {
    return;
  }
  process.stderr.write("Binding and optimising the WebAssembly (about 10 seconds)\n");
  const folder = join(dirname(compiled), "bindings");
  await bind(compiled, folder);
  await optimise(join(folder, "creditmix_bg.wasm"));
  forgetAddress(join(folder, "creditmix.js"));
  rmSync(WASM_FOLDER, { recursive: true, force: true });
  mkdirSync(WASM_FOLDER, { recursive: true });
  cpSync(folder, WASM_FOLDER, { recursive: true });
  writeFileSync(STAMP, hash);
}

/**
 * Everything that the result depends on: the compiled file, the optimiser and this script.
 * @param {string} compiled
 */
function hashOf(compiled) {
  const hash = createHash("sha256");
  for (const file of [compiled, BINARYEN, new URL(import.meta.url)]) {
    hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

function stampedHash() {
  try {
    return readFileSync(STAMP, "utf8");
  } catch {
    return undefined;
  }
}

/** Compiles the crate and gives the path of the WebAssembly file, which cargo names among its messages. */
async function compile() {
  const args = [
    "build",
    "--release",
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
 */
async function bind(compiled, folder) {
  const { bindgen } = await wasmBindgenCommands();
  await tool("wasm-bindgen", bindgen, [compiled, "--target", "web", "--out-dir", folder]);
}

/**
 * Where the WebAssembly lies is said in www/core/wasm-source.ts; said here as well, a bundler would take it along twice.
 * @param {string} file
 */
function forgetAddress(file) {
  const text = readFileSync(file, "utf8");
  const without = text.replace("new URL('creditmix_bg.wasm', import.meta.url)", "undefined");
  if (without === text) {
    throw new Failure(
      "The JavaScript of wasm-bindgen no longer says where its WebAssembly lies; look at scripts/build/wasm.mjs.",
    );
  }
  writeFileSync(file, without);
}

/** @param {string} file */
async function optimise(file) {
  await tool("wasm-opt", process.execPath, [WASM_OPT, "-O3", file, "-o", file]);
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
