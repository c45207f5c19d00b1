import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { FOLDER } from "./creditmix.js";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const read = (name: string) => readFileSync(join(PROJECT, name), "utf8");

const CHANNEL = "1.95.0";

interface Machine {
  /** What rustup lists as installed. */
  readonly installed: string;
  readonly installs?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

/** Looks for Rust on a machine with a rustup of its own, whose usual toolchain is the only one that has a compiler. */
function setUpOn({ installed, installs = true, env = {} }: Machine) {
  const folder = mkdtempSync(join(FOLDER, "rustup-"));
  const log = join(folder, "log");
  const scripts = {
    rustup: `case "$*" in
      "toolchain list") echo "${installed}" ;;
      default) echo "stable-linux (default)" ;;
      *) echo "$*" >> "${log}"; exit ${installs ? 0 : 1} ;;
    esac`,
    cargo: "echo cargo 1.95.0",
    rustc: `echo "rustc \${RUSTUP_TOOLCHAIN:-1.95.0}" | sed s/stable-linux/1.96.0/`,
  };
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  const module = JSON.stringify(new URL("../../scripts/setup/rust.mjs", import.meta.url).href);
  const script = `await (await import(${module})).rust(); console.log(process.env.RUSTUP_TOOLCHAIN ?? "as named")`;
  const path = [folder, dirname(process.execPath), "/usr/bin", "/bin"].join(delimiter);
  const { RUSTUP_AUTO_INSTALL: _, RUSTUP_TOOLCHAIN: __, ...others } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    env: { ...others, ...env, PATH: path },
  });
  return { status, used: stdout.trim(), stderr, asked: existsSync(log) ? readFileSync(log, "utf8").trim() : "" };
}

const INSTALL = `toolchain install ${CHANNEL} --profile minimal --no-self-update`;

describe("the toolchain that rust-toolchain.toml names", { timeout: 60_000 }, () => {
  test("is the one of this test, and not older than the oldest that is promised", () => {
    expect(read("rust-toolchain.toml")).toContain(`channel = "${CHANNEL}"`);
    const [, least = ""] = /^rust-version = "1\.(\d+)"/m.exec(read("Cargo.toml")) ?? [];
    expect(Number(least)).toBeLessThanOrEqual(95);
    for (const page of ["README.md", "CONTRIBUTING.md"]) {
      expect(read(page)).toContain(`Rust 1.${least}`);
    }
  });

  test.each([`${CHANNEL}-linux (active)`, `nightly-linux\n${CHANNEL}-linux`, CHANNEL])(
    "is taken where it is installed: %j",
    (installed) => {
      expect(setUpOn({ installed })).toMatchObject({ status: 0, used: "as named", asked: "" });
    },
  );

  test("is installed where it is not, also beside one whose number begins alike", () => {
    expect(setUpOn({ installed: "stable-linux\n1.95.01-linux" })).toMatchObject({
      status: 0,
      used: "as named",
      asked: INSTALL,
    });
  });

  test("gives way to rustup's usual one where nothing may be installed, and that is said", () => {
    const run = setUpOn({ installed: "stable-linux", env: { RUSTUP_AUTO_INSTALL: "0" } });
    expect(run).toMatchObject({ status: 0, used: "stable-linux", asked: "" });
    expect(run.stderr).toBe(`Rust ${CHANNEL} is not installed; stable-linux is used.\n`);
  });

  test("gives way to rustup's usual one where it cannot be installed", () => {
    const run = setUpOn({ installed: "stable-linux", installs: false });
    expect(run).toMatchObject({ status: 0, used: "stable-linux", asked: INSTALL });
  });

  test("counts for nothing where another is asked for", () => {
    const run = setUpOn({ installed: "stable-linux", env: { RUSTUP_TOOLCHAIN: "1.90.0" } });
    expect(run).toMatchObject({ status: 0, used: "1.90.0", asked: "" });
  });
});

describe("what is installed is what was locked", () => {
  const version = (lock: string, name: string) =>
    new RegExp(`^name = "${name}"\\r?\\nversion = "([^"]+)"`, "m").exec(read(lock))?.[1];
  const wanted = version("Cargo.lock", "wasm-bindgen");

  test.each([
    ["scripts/build/binder/Cargo.lock", "wasm-bindgen-cli-support"],
    ["scripts/runners/test-runner/Cargo.lock", "wasm-bindgen-cli"],
  ])("%s has %s of the version of the crate", (lock, name) => {
    expect(wanted).toMatch(/^\d+\.\d+\.\d+$/);
    expect(version(lock, name)).toBe(wanted);
  });

  test.each([".npmrc", "tests/tools/.npmrc"])("%s lets no package run a script of its own", (name) => {
    expect(read(name).split("\n")).toContain("ignore-scripts=true");
  });

  test("every npm package and every one of PyPI is named by its exact version", () => {
    for (const name of ["package.json", "tests/tools/package.json"]) {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(name));
      for (const [, wanted] of Object.entries({ ...dependencies, ...devDependencies })) {
        expect(wanted).toMatch(/^\d+\.\d+\.\d+$/);
      }
    }
    for (const line of read("tests/tools/requirements.txt").split("\n").filter(Boolean)) {
      expect(line).toMatch(/^(#|[\w.-]+==[\w.]+$)/);
    }
  });
});
