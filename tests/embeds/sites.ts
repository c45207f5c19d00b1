import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MDBOOK } from "../../scripts/setup/mdbook.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const PACKAGE = fileURLToPath(new URL("../../dist/package", import.meta.url));

/** A folder far from the project, in which the sites are built as anybody would build them. */
export class Sites {
  readonly folder = mkdtempSync(join(tmpdir(), "creditmix-embeds-"));
  readonly #packed: string;

  constructor() {
    const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", this.folder], {
      cwd: PACKAGE,
      encoding: "utf8",
    });
    const [made] = JSON.parse(packed) as { filename: string }[];
    this.#packed = join(this.folder, made?.filename ?? "");
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A site whose tool comes from npm; gives the folder that it is built into. */
  npm(site: string, ...tool: readonly string[]): string {
    const place = this.#copy(site);
    run(place, "npm", "ci", "--no-audit", "--no-fund");
    run(place, "npm", "install", "--no-save", "--no-audit", "--no-fund", this.#packed);
    run(place, "npx", "--no", ...tool);
    return place;
  }

  mkdocs(): string {
    const place = this.#copy("mkdocs");
    const python = join(place, "python");
    cpSync(join(PACKAGE, "element"), join(place, "docs", "creditmix"), { recursive: true });
    run(place, "python3", "-m", "pip", "install", "--quiet", "--target", python, "-r", "requirements.txt");
    run(place, "python3", "-m", "mkdocs", "build", "--quiet", "--strict", { PYTHONPATH: python });
    return join(place, "site");
  }

  mdbook(): string {
    const place = this.#copy("mdbook");
    cpSync(join(PACKAGE, "element"), join(place, "src", "creditmix"), { recursive: true });
    run(place, MDBOOK, "build");
    return join(place, "book");
  }

  #copy(site: string): string {
    const place = join(this.folder, site);
    if (!existsSync(place)) cpSync(join(HERE, site), place, { recursive: true });
    return place;
  }
}

function run(place: string, command: string, ...words: readonly (string | NodeJS.ProcessEnv)[]): void {
  const args = words.filter((word) => typeof word === "string");
  const [more] = words.filter((word) => typeof word === "object");
  // No tool is to tell its makers of this.
  const quiet = { ASTRO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", DISABLE_MKDOCS_2_WARNING: "true" };
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: place,
    encoding: "utf8",
    env: { ...process.env, ...quiet, ...more },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stdout}${stderr}`);
}
