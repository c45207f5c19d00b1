/** Ends the piece of work that is under way: the page may answer its user before the next one begins. */
export function pause(): Promise<void> {
  return new Promise((over) => setTimeout(over));
}
