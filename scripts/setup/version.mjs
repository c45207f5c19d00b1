/**
 * Whether a version such as 20.20.1 is the wanted one such as 20.19, or newer.
 * @param {string} version
 * @param {string} wanted
 */
export function isAtLeast(version, wanted) {
  const have = version.split(".").map(Number);
  const want = wanted.split(".").map(Number);
  const different = want.findIndex((part, index) => have[index] !== part);
  return different === -1 || (have[different] ?? 0) > (want[different] ?? 0);
}
