import { phrase } from "../phrase.js";
import type { Translation } from "./translation.js";

/** Lo que dicen las partes para páginas de documentación. */
export const spanishDocs = {
  compact: {
    heading: (action) => `Lo que cuesta: ${action}`,
    onPlan: (plan, cost) => phrase`Con ${plan}: ${cost}.`,
    notOn: (plan) => phrase`${plan} no está disponible para esto.`,
    noAction: (action) => `La lista de precios no tiene la acción «${action}».`,
    noPlan: (plan) => `La lista de precios no tiene el plan «${plan}».`,
  },

  inlinePrice: {
    none: "precio no disponible",
    partly: (share) => `(cubre el ${share})`,
    noCatalog: "Falta el atributo «catalog».",
    unlike: (amount) => `El atributo «amount» es «${amount}»; puede ser «month» o «total».`,
  },
} satisfies Translation;
