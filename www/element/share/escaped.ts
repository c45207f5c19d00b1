/**
 * Text within a link: letters, digits and `-._` stand for themselves, any other byte of UTF-8 is `!` and two hexadecimal digits.
 *
 * Not percent-encoding: readers of addresses undo that once, some of them twice, and then a separator in a name would count
 * as one of the link's own.
 */
export function escaped(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/gu, (run) =>
    Array.from(new TextEncoder().encode(run), (byte) => `!${byte.toString(16).padStart(2, "0")}`).join(""),
  );
}

/** The text that was escaped; undefined where it cannot have been. */
export function unescaped(link: string): string | undefined {
  if (!/^([A-Za-z0-9._-]|![0-9a-f]{2})*$/.test(link)) return undefined;
  try {
    return link.replace(/(![0-9a-f]{2})+/g, (run) =>
      new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
        Uint8Array.from(run.slice(1).split("!"), (byte) => Number.parseInt(byte, 16)),
      ),
    );
  } catch {
    return undefined;
  }
}
