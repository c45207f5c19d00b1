/** Registers `<creditmix-calculator>`. Import `calculator.ts` instead for the class alone. */
import { CreditmixCalculator } from "./calculator.js";

if (customElements.get("creditmix-calculator") === undefined) {
  customElements.define("creditmix-calculator", CreditmixCalculator);
}

export { CreditmixCalculator };
