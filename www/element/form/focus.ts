import type { LitElement } from "lit";

/** Where focus goes once the screen shows a change, so that the keyboard does not lose its place: the first that is there. */
export function focusNext(event: Event, ...ids: readonly string[]): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  void (root.host as LitElement).updateComplete.then(() => {
    ids
      .map((id) => root.getElementById(id))
      .find((element) => element !== null)
      ?.focus();
  });
}
