/** What a desk brings, as a script of its own. */
import { textFieldStyles } from "../form/text-field.js";
import { deskStyles } from "./desk-view.js";

export { Desk } from "./desk.js";
export { deskView, presentation } from "./desk-view.js";
export { scenarioWords } from "./entry-words.js";

export const styles = [textFieldStyles, ...deskStyles];
