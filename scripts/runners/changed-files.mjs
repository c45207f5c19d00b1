import { ask } from "../process/child.mjs";

/**
 * The files that differ from the main branch of origin: in commits since, in the working tree, and those that git does not know yet.
 * @returns {Promise<readonly string[] | undefined>} undefined where git cannot tell
 */
export async function changedFiles() {
  const base = await ask("git", ["merge-base", "HEAD", "origin/main"]);
  const changed = await ask("git", ["diff", "--name-only", "--no-renames", "-z", base.stdout.trim()]);
  const added = await ask("git", ["ls-files", "--others", "--exclude-standard", "-z"]);
  return [base, changed, added].every(({ code }) => code === 0)
    ? [...changed.stdout.split("\0"), ...added.stdout.split("\0")].filter((name) => name !== "")
    : undefined;
}
