import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ask, ended, PROJECT, start } from "../process/child.mjs";
import { Failure } from "../process/failure.mjs";
import { CARGO_PROGRESS, cratesBuilt, runLongStep } from "../process/long-step.mjs";
import { once } from "../process/once.mjs";
import { progressOf } from "../process/progress.mjs";
import { together } from "../process/together.mjs";
import { npmPackages } from "../setup/npm-packages.mjs";
import { wasmTarget } from "../setup/rust.mjs";
import { toolchain } from "../setup/toolchain.mjs";
import { binder } from "../setup/wasm-bindgen.mjs";
import { AS_IN_TESTS, DEMO_PROFILE } from "./demo-profile.mjs";

const WASM_FOLDER = join(PROJECT, "www", "wasm");
const BINARYEN = new URL("../../node_modules/binaryen/package.json", import.meta.url);
const WASM_OPT = fileURLToPath(new URL("../../node_modules/binaryen/bin/wasm-opt", import.meta.url));

/** Where the optimised WebAssembly lies. */
export const WASM_FILE = join(WASM_FOLDER, "creditmix_bg.wasm");

/** What the demo serves in place of both modules of `www/wasm`, once {@link buildDemoWasm} has made it. */
export const DEMO_FOLDER = join(PROJECT, "target", "demo");

/**
 * What makes the WebAssembly smallest as it is sent, compressed by brotli: found by trying. Functions with one caller stay apart,
 * and two passes on locals are left out; that makes it 3 % longer and 8 % shorter to send.
 */
const SMALL = [
  "-Oz",
  "--converge",
  "--one-caller-inline-max-function-size=20",
  "--low-memory-unused",
  "--skip-pass=local-cse",
  "--skip-pass=simplify-locals",
  "--reorder-functions-by-name",
];

/**
 * One way to compile the core.
 * @typedef {object} Variant
 * @property {string} name of the module
 * @property {string} what it is, for the one who waits
 * @property {readonly string[]} cargo
 * @property {() => Promise<readonly string[]>} [shipped] what cargo is told besides where others get the result
 * @property {string} folder
 * @property {readonly string[]} [optimise] what wasm-opt does
 */

/** @type {Readonly<Record<"whole" | "page" | "demo", Variant>>} */
const VARIANTS = {
  /** All that the core answers, as fast as may be: for programs, and for the studies of a page, which are long work. */
  whole: {
    name: "creditmix",
    what: "the core",
    cargo: ["--release", "--target", "wasm32-unknown-unknown"],
    shipped: withoutPaths,
    folder: WASM_FOLDER,
    optimise: ["-O3"],
  },
  /** What a page asks for at once, as small as may be: it is waited for before there is a first answer. */
  page: {
    name: "creditmix_page",
    what: "the core for pages",
    cargo: ["--profile", "page", "--target", "wasm32-unknown-unknown", "--no-default-features"],
    shipped: withoutPaths,
    folder: WASM_FOLDER,
    optimise: SMALL,
  },
  /** All that the core answers, soon: half a minute of compiling in place of two. It answers as fast as the one for pages. */
  demo: { name: "creditmix", what: "the core", cargo: [...DEMO_PROFILE, ...AS_IN_TESTS], folder: DEMO_FOLDER },
};

/** Compiles the core into www/wasm, whole and for pages: the optimised WebAssembly, its JavaScript and its declarations. */
export const buildWasm = once(async () => {
  await together(
    [VARIANTS.whole, VARIANTS.page].map((variant) => (/** @type {AbortSignal} */ signal) => build(variant, signal)),
  );
});

/** Compiles the core for the demo. */
export const buildDemoWasm = once(() => build(VARIANTS.demo));

/**
 * @param {Variant} variant
 * @param {AbortSignal} [outer] stops it
 */
async function build(variant, outer) {
  const { name, what, folder, optimise } = variant;
  // What is not needed to compile is set up meanwhile. Others may wait for that too: what fails stops only the compiler.
  const [compiled, command] = await together(
    [(/** @type {AbortSignal} */ signal) => compile(variant, signal), binder, npmPackages],
    outer,
  );
  const stamp = join(folder, `${name}.sha256`);
  const hash = hashOf(compiled, variant, command);
  if (stamped(stamp) === hash) {
    return;
  }
  const progress = progressOf(what, `Binding ${optimise === undefined ? "" : "and optimising "}${what}`);
  const bindings = join(dirname(compiled), "bindings");
  rmSync(bindings, { recursive: true, force: true });
  rmSync(stamp, { force: true });
  await tool("binder", command, [compiled, bindings, name]);
  if (optimise !== undefined) {
    const file = join(bindings, `${name}_bg.wasm`);
    await tool("wasm-opt", process.execPath, [WASM_OPT, ...optimise, file, "-o", file]);
  }
  mkdirSync(folder, { recursive: true });
  cpSync(bindings, folder, { recursive: true });
  writeFileSync(stamp, hash);
  progress.close("done");
}

/**
 * Everything that the result depends on: the compiled file, the commands and how far they go.
 * @param {string} compiled
 * @param {Variant} variant
 * @param {string} binder
 */
function hashOf(compiled, { name, optimise = [] }, binder) {
  const hash = createHash("sha256").update(`${name} ${optimise.join(" ")} ${binder}`);
  for (const file of optimise.length === 0 ? [compiled] : [compiled, BINARYEN]) {
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
 * @param {AbortSignal} signal stops it
 */
async function compile({ what, cargo, shipped }, signal) {
  await toolchain();
  await wasmTarget();
  const { code, stdout, stderr } = await runLongStep({
    name: what,
    title: `Compiling ${what}`,
    command: "cargo",
    args: ["build", ...cargo, "--lib", "--message-format=json-render-diagnostics", ...((await shipped?.()) ?? [])],
    env: CARGO_PROGRESS,
    signal,
    progress: cratesBuilt,
  });
  if (code !== 0) {
    throw new Failure(`${diagnosticsIn(stderr)}\nThe Rust core did not compile; the messages above say why.`);
  }
  const file = stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .flatMap((line) => JSON.parse(line).filenames ?? [])
    .find((name) => /[\\/]creditmix\.wasm$/.test(name));
  if (file === undefined) {
    throw new Failure("The Rust core compiled to no creditmix.wasm. Is `cdylib` among the crate types in Cargo.toml?");
  }
  return file;
}

/**
 * What the compiler has against the crate, without cargo's progress.
 * @param {string} stderr
 */
function diagnosticsIn(stderr) {
  return stderr
    .split("\n")
    .map((line) => line.split("\r").at(-1) ?? "")
    .filter((line) => !/^\s*(Compiling|Building|Finished|Blocking|Downloaded|Downloading|Updating)\b/.test(line))
    .join("\n")
    .trim();
}

/** Keeps the folders of this machine out of what is shipped: panics name the file that they are in. */
async function withoutPaths() {
  const cargoHome = process.env.CARGO_HOME ?? join(homedir(), ".cargo");
  const sysroot = (await ask("rustc", ["--print", "sysroot"])).stdout.trim();
  const flags = [
    `--remap-path-prefix=${cargoHome}=cargo`,
    `--remap-path-prefix=${sysroot}=rust`,
    `--remap-path-prefix=${PROJECT}=creditmix`,
  ];
  return ["--config", `target.wasm32-unknown-unknown.rustflags=${JSON.stringify(flags)}`];
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
