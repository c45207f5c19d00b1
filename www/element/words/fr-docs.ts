import { phrase } from "../phrase.js";
import type { Translation } from "./translation.js";

/** Ce que disent les éléments pour les pages de documentation. */
export const frenchDocs = {
  compact: {
    heading: (action) => `Ce que ça coûte\u00a0: ${action}`,
    onPlan: (plan, cost) => phrase`Avec ${plan}\u00a0: ${cost}.`,
    notOn: (plan) => phrase`${plan} n’est pas disponible pour cette utilisation.`,
    noAction: (action) => `La grille tarifaire ne connaît pas l’action «\u00a0${action}\u00a0».`,
    noPlan: (plan) => `La grille tarifaire ne connaît pas la formule «\u00a0${plan}\u00a0».`,
  },

  inlinePrice: {
    none: "prix non disponible",
    partly: (share) => `(couvre ${share} du besoin)`,
    noCatalog: "L’attribut «\u00a0catalog\u00a0» manque.",
    unlike: (amount) =>
      `L’attribut «\u00a0amount\u00a0» vaut «\u00a0${amount}\u00a0»\u202f; il peut valoir «\u00a0month\u00a0» ou «\u00a0total\u00a0».`,
  },
} satisfies Translation;
