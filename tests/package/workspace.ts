import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toolsOfOthers } from "../../scripts/setup/tools-of-others.mjs";

const PACKAGE = fileURLToPath(new URL("../../dist/package", import.meta.url));

/** No tool is to tell its makers of this. */
const QUIET = { ASTRO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", DISABLE_MKDOCS_2_WARNING: "true" };

/**
 * A folder far from the project, with the projects of a folder, in which the packed package is installed as anybody would install it. It
 * lies within the folder of the tools to build them, where Node and the others find those on the way up.
 */
export class Workspace {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The one that was made before the tests. */
  static given(): Workspace {
    return new Workspace(process.env.CREDITMIX_PROJECTS ?? "");
  }

  static async make(projects: URL): Promise<Workspace> {
    const place = new Workspace(mkdtempSync(join(await toolsOfOthers(), "projects-")));
    cpSync(projects, place.folder, { recursive: true });
    writeFileSync(join(place.folder, "package.json"), '{ "private": true, "type": "module" }');
    const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", place.folder], {
      cwd: PACKAGE,
      encoding: "utf8",
    });
    const [made] = JSON.parse(packed) as { filename: string }[];
    place.run(".", "npm", "install", "--no-save", "--no-audit", "--no-fund", `./${made?.filename}`);
    return place;
  }

  /** Runs a command there, in one of its projects, and gives what it prints. */
  run(project: string, command: string, ...args: readonly string[]): string {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd: join(this.folder, project),
      encoding: "utf8",
      env: { ...process.env, ...QUIET, PYTHONPATH: this.python },
    });
    if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error ?? ""}${stdout}${stderr}`);
    return stdout;
  }

  /** The path of a command that came from npm. */
  bin(name: string): string {
    return join(this.folder, "..", "node_modules", ".bin", name);
  }

  /** Where the packages from PyPI lie. */
  get python(): string {
    return join(this.folder, "..", "python");
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
