import type { Context } from "../context.js";
import type { Later } from "../later.js";
import type { Form } from "./form.js";

/** The fields that are folded away. */
export type FoldedFields = typeof import("./folded/part.js");

/** What the parts of the form share: the entries, what is wrong with them, and the ways to change them. */
export interface FormContext extends Context {
  readonly form: Form;
  readonly refusals: Refusals;
  readonly folded: Pick<Later<FoldedFields>, "want" | "shown" | "failed" | "failure">;
  /** Takes a change of the entries. */
  edit(form: Form): void;
  /** Takes other entries in place of these. */
  replace(form: Form): void;
}

/** What the core has against single fields, by the field's id on the screen. */
export type Refusals = ReadonlyMap<string, string>;
