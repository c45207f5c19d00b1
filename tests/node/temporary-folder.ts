import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Makes a folder for the files of all tests, which find it by the environment, and takes it away at the end. */
export default function temporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "creditmix-"));
  process.env.CREDITMIX_FILES = folder;
  return () => rmSync(folder, { recursive: true });
}
