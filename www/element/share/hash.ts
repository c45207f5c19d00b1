const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a of a text's UTF-16 code units, 32 bits, in base 36: it tells texts apart, and keeps no secret. */
export function hash(text: string): string {
  let value = OFFSET;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    value = Math.imul(value ^ (unit & 0xff), PRIME);
    value = Math.imul(value ^ (unit >>> 8), PRIME);
  }
  return (value >>> 0).toString(36);
}
