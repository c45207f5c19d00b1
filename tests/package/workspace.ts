import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const PACKAGE = fileURLToPath(new URL("../../dist/package", import.meta.url));

/** A folder far from the project, in which the packed package is installed as anybody would install it. */
export interface Workspace {
  readonly folder: string;
  /** Runs a command there, in one of its projects, and gives what it prints. */
  run(project: string, command: string, ...args: readonly string[]): string;
  remove(): void;
}

export function workspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), "creditmix-package-"));
  const run = (project: string, command: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: join(folder, project), encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stdout}${stderr}`);
    return stdout;
  };
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: PACKAGE, encoding: "utf8" }),
  ) as { filename: string }[];
  for (const name of ["package.json", "package-lock.json", ".npmrc"]) cpSync(join(HERE, name), join(folder, name));
  cpSync(join(HERE, "projects"), folder, { recursive: true });
  run(".", "npm", "ci", "--no-audit", "--no-fund");
  run(".", "npm", "install", "--no-save", "--no-audit", "--no-fund", `./${packed?.filename}`);
  return { folder, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
