import { Workspace } from "../package/workspace.js";

/** Makes the sites once for all workers, which find them by the environment, and takes them away at the end. */
export default async function makeWorkspace(): Promise<() => void> {
  const place = await Workspace.make(new URL("./sites/", import.meta.url));
  process.env.CREDITMIX_PROJECTS = place.folder;
  return () => place.remove();
}
