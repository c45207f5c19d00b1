/** Registers `<creditmix-calculator>` and `<creditmix-price>`. Import `calculator.ts` or `price.ts` for a class alone. */
import { CreditmixCalculator } from "./calculator.js";
import { CreditmixPrice } from "./price.js";

define("creditmix-calculator", CreditmixCalculator);
define("creditmix-price", CreditmixPrice);

/** A page that has the script twice keeps the first. */
function define(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}

export { CreditmixCalculator, CreditmixPrice };
