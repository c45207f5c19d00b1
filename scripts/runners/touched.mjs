/**
 * Which tests can be touched by a change to a file, for the files of which that is certain: tests that nothing else imports, and texts.
 * @type {readonly (readonly [RegExp, readonly import("./runners.mjs").RunnerName[]])[]}
 */
const TOUCHED = [
  [/^tests\/browser\/[\w-]+\.spec\.ts$/, ["lint", "browser"]],
  [/^tests\/node\/[\w-]+\.test\.ts$/, ["lint", "node"]],
  [/^tests\/package\/(package\.spec\.ts$|projects\/)/, ["lint", "package"]],
  [/^tests\/embeds\/(embeds\.spec\.ts$|links\.ts$|sites\/)/, ["lint", "embeds"]],
  [/^tests\/engines\//, ["lint", "engines"]],
  [/^tests\/(\w+\.rs$|properties\/)/, ["lint", "rust", "wasm"]],
  [/^fuzz\/corpus\//, ["rust"]],
  [/^docs\/.*\.md$/, ["lint", "node", "embeds"]],
  [/^(CONTRIBUTING|SECURITY)\.md$/, ["lint"]],
];

/**
 * The names of the tests that a change to these files can touch.
 * @param {readonly string[] | undefined} files
 * @returns {readonly import("./runners.mjs").RunnerName[] | undefined} undefined where that cannot be told, so that it may be all
 */
export function touched(files) {
  const names = (files ?? ["?"]).map((file) => TOUCHED.find(([pattern]) => pattern.test(file))?.[1]);
  // Without any change there is something to be told as well: that what there is, is good.
  return names.length === 0 || names.includes(undefined)
    ? undefined
    : [...new Set(names.flatMap((some) => some ?? []))];
}
