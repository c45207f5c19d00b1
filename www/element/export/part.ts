/** What passing figures on takes, as a script of its own. */
import { textFieldStyles } from "../form/text-field.js";
import { panelStyles } from "./panel.js";
import { sheetStyles } from "./sheet.js";

export { Outlet } from "./outlet.js";
export { panelView } from "./panel.js";

export const styles = [textFieldStyles, panelStyles, sheetStyles];
