/** What is folded away in the form, as a script of its own. */
import { planOptionsStyles } from "../plan-options/plan-options-fields.js";
import { salesStyles } from "../sales/sales-fields.js";
import { seasonStyles } from "../season/season-view.js";

export { detailsFields } from "../details-fields.js";
export { overTimeFields } from "../over-time-fields.js";
export { planOptionsFields } from "../plan-options/plan-options-fields.js";
export { salesFields } from "../sales/sales-fields.js";

export const styles = [seasonStyles, planOptionsStyles, salesStyles];
