/** What the page in a frame says to the page around it. */
export interface HeightMessage {
  readonly type: "creditmix-height";
  /** CSS pixels. */
  readonly height: number;
}

/** No page needs more; what says so is not this one. */
const HIGHEST = 20_000;

/** The height that a message states; null for a message of another kind, or one that makes no sense. */
export function heightOf(message: unknown): number | null {
  if (typeof message !== "object" || message === null) return null;
  const { type, height } = message as Partial<HeightMessage>;
  if (type !== "creditmix-height" || typeof height !== "number" || !Number.isFinite(height)) return null;
  return height > 0 && height <= HIGHEST ? Math.ceil(height) : null;
}
