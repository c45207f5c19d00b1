import { phrase } from "../phrase.js";
import type { Translation } from "./translation.js";

/** Was die Teile für Dokumentationsseiten sagen. */
export const germanDocs = {
  compact: {
    heading: (action) => `Was es kostet: ${action}`,
    onPlan: (plan, cost) => phrase`Mit ${plan}: ${cost}.`,
    notOn: (plan) => phrase`${plan} gibt es dafür nicht.`,
    noAction: (action) => `Die Preisliste kennt keine Aktion „${action}“.`,
    noPlan: (plan) => `Die Preisliste kennt keinen Tarif „${plan}“.`,
  },

  inlinePrice: {
    none: "Preis nicht verfügbar",
    partly: (share) => `(deckt ${share} davon ab)`,
    noCatalog: "Das Attribut „catalog“ fehlt.",
    unlike: (amount) => `Das Attribut „amount“ ist „${amount}“; möglich sind „month“ und „total“.`,
  },
} satisfies Translation;
