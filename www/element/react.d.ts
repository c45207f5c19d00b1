/** Types of the elements for JSX in React 19: `import type {} from "creditmix/react";` */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { CreditmixCalculator } from "./calculator.js";
import type { CreditmixChangeEvent, CreditmixChooseEvent, CreditmixErrorEvent, CreditmixInputEvent } from "./events.js";
import type { CreditmixPriceEvent } from "./price/price-event.js";
import type { CreditmixPrice } from "./price.js";

/** What an element has beside what all HTML elements have. */
type Own<E extends HTMLElement, Names extends keyof E> = DetailedHTMLProps<HTMLAttributes<E>, E> & {
  [Name in Names]?: E[Name] | undefined;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "creditmix-calculator": Own<
        CreditmixCalculator,
        | "src"
        | "catalog"
        | "scenario"
        | "share"
        | "sales"
        | "choose"
        | "layout"
        | "action"
        | "quantity"
        | "variant"
        | "modifiers"
        | "plan"
        | "loading"
      > & {
        "oncreditmix-input"?: (event: CreditmixInputEvent) => void;
        "oncreditmix-change"?: (event: CreditmixChangeEvent) => void;
        "oncreditmix-choose"?: (event: CreditmixChooseEvent) => void;
        "oncreditmix-error"?: (event: CreditmixErrorEvent) => void;
      };
      "creditmix-price": Own<
        CreditmixPrice,
        | "catalog"
        | "action"
        | "quantity"
        | "per"
        | "variant"
        | "each"
        | "modifiers"
        | "plan"
        | "seats"
        | "months"
        | "billing"
        | "currency"
        | "amount"
        | "loading"
      > & {
        "oncreditmix-price"?: (event: CreditmixPriceEvent) => void;
        "oncreditmix-error"?: (event: CreditmixErrorEvent) => void;
      };
    }
  }
}
