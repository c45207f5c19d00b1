/** The sums behind the amounts, as a script of their own. */
import { whyStyles } from "./why-view.js";

export { whyView } from "./why-view.js";

export const styles = whyStyles;
