const FIRST_MS = 1000;
const LONGEST_MS = 60_000;

/** How long to wait before a try that nobody asks for, after so many that failed: twice as long each time, up to a minute. */
export function backoff(failures: number): number {
  return Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
}
