import { Failure } from "../process/failure.mjs";
import { findCommand } from "../process/find.mjs";
import { runLongStep } from "../process/long-step.mjs";

/** Whether this is Debian or one of its kin, and we may install packages. */
export function canInstallDebianPackages() {
  return process.getuid?.() === 0 && findCommand(["apt-get"]) !== undefined;
}

/** @param {readonly string[]} packages */
export async function installDebianPackages(packages) {
  const names = packages.join(" and ");
  // Whether the lists could all be read is not looked at: one stale source need not keep these packages away.
  await aptGet("Reading Debian's package lists (a few seconds)", ["update"]);
  const install = ["install", "-y", "--no-install-recommends", ...packages];
  const { code, complaint } = await aptGet(`Installing ${names} (about a minute)`, install);
  if (code !== 0) {
    throw new Failure(
      `${names} could not be installed (${complaint}). Install them, or set CHROME_PATH and CHROMEDRIVER.`,
    );
  }
}

/**
 * @param {string} title
 * @param {readonly string[]} args
 */
function aptGet(title, args) {
  return runLongStep({
    name: "Debian's packages",
    title,
    command: "apt-get",
    // Makes apt-get tell the percentage among its output.
    args: ["-o", "APT::Status-Fd=1", ...args],
    env: { DEBIAN_FRONTEND: "noninteractive" },
    progress: percentage,
  });
}

/** @param {string} line */
function percentage(line) {
  const [, kind, percent] = /^(dl|pm)status:[^:]*:([\d.]+):/.exec(line) ?? [];
  if (percent === undefined) {
    return undefined;
  }
  return `${kind === "dl" ? "fetched" : "installed"} ${Math.round(Number(percent))} %`;
}
