import { existsSync, readFileSync } from "node:fs";
import { ask } from "../process/child.mjs";
import { Failure } from "../process/failure.mjs";
import { runLongStep } from "../process/long-step.mjs";
import { once } from "../process/once.mjs";
import { isAtLeast } from "./version.mjs";

const INSTALL_RUST = "Install Rust from rustup.rs, open a new terminal and run this again.";

/** Checks that Rust is there and as new as Cargo.toml asks for. */
export async function rust() {
  await namedToolchain();
  const cargo = await ask("cargo", ["--version"]);
  const rustc = await ask("rustc", ["--version"]);
  const version = /^rustc (\d+\.\d+\.\d+)/.exec(rustc.stdout)?.[1];
  if (cargo.code !== 0 || version === undefined) {
    throw new Failure(`Rust (cargo and rustc) is missing. ${INSTALL_RUST}`);
  }
  const wanted = wantedVersion();
  if (!isAtLeast(version, wanted)) {
    throw new Failure(`Rust ${wanted} or newer is needed, this is ${version}. Run \`rustup update\`, then this again.`);
  }
}

/**
 * Installs the toolchain that rust-toolchain.toml names. Where rustup must not install it or cannot, its default one is taken for this
 * run: it may be new enough as well. A Rust that did not come with rustup knows nothing of that file.
 */
async function namedToolchain() {
  const installed = await ask("rustup", ["toolchain", "list"]);
  const name = channel();
  const isThere = installed.stdout.split("\n").some((line) => line === name || line.startsWith(`${name}-`));
  if (installed.code !== 0 || process.env.RUSTUP_TOOLCHAIN !== undefined || isThere) {
    return;
  }
  if (process.env.RUSTUP_AUTO_INSTALL !== "0") {
    const title = `Installing Rust ${name} (about a minute)`;
    const args = ["toolchain", "install", name, "--profile", "minimal", "--no-self-update"];
    const { code } = await runLongStep({ name: "Rust", title, command: "rustup", args });
    if (code === 0) {
      return;
    }
  }
  const [usual] = (await ask("rustup", ["default"])).stdout.split(/\s/, 1);
  if (usual) {
    process.env.RUSTUP_TOOLCHAIN = usual;
    process.stderr.write(`Rust ${name} is not installed; ${usual} is used.\n`);
  }
}

function channel() {
  const file = readFileSync(new URL("../../rust-toolchain.toml", import.meta.url), "utf8");
  return /^channel = "([^"]+)"/m.exec(file)?.[1] ?? "stable";
}

function wantedVersion() {
  const manifest = readFileSync(new URL("../../Cargo.toml", import.meta.url), "utf8");
  return /^rust-version = "([\d.]+)"/m.exec(manifest)?.[1] ?? "0";
}

/** Adds the WebAssembly target to Rust. A Rust that did not come with rustup may have it all the same. */
export const wasmTarget = once(async () => {
  if (await hasWasmTarget()) {
    return;
  }
  await rustup(["target", "add", "wasm32-unknown-unknown"], "Rust's target wasm32-unknown-unknown");
});

async function hasWasmTarget() {
  const { code, stdout } = await ask("rustc", ["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]);
  return code === 0 && existsSync(stdout.trim());
}

/** Adds rustfmt and clippy, which a minimal Rust lacks. */
export const rustLinters = once(async () => {
  for (const [component, command] of /** @type {const} */ ([
    ["rustfmt", "cargo-fmt"],
    ["clippy", "cargo-clippy"],
  ])) {
    if ((await ask(command, ["--version"])).code !== 0) {
      await rustup(["component", "add", component], component);
    }
  }
});

/**
 * @param {string[]} args
 * @param {string} what
 */
async function rustup(args, what) {
  if ((await ask("rustup", ["--version"])).code !== 0) {
    throw new Failure(
      `${what} is missing, and there is no rustup to add it. Install it with the tool that your Rust came with.`,
    );
  }
  const title = `Adding ${what} (a few seconds)`;
  const { code, complaint } = await runLongStep({ name: "rustup", title, command: "rustup", args });
  if (code !== 0) {
    throw new Failure(
      `${what} could not be added (${complaint}). Check the network, then run \`rustup ${args.join(" ")}\`.`,
    );
  }
}
