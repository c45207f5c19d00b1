import { basename, dirname } from "node:path";

/**
 * A part that comes later is named after its folder, since all of them begin in a file `part.ts`.
 * @param {{ name: string, facadeModuleId?: string | null }} chunk
 */
export function chunkName({ name, facadeModuleId }) {
  return name === "part" ? basename(dirname(facadeModuleId ?? "")) : name;
}
