import { Workspace } from "./workspace.js";

/** Makes the projects once for all workers, which find them by the environment, and takes them away at the end. */
export default async function makeWorkspace(): Promise<() => void> {
  const place = await Workspace.make(new URL("./projects/", import.meta.url));
  process.env.CREDITMIX_PROJECTS = place.folder;
  return () => place.remove();
}
