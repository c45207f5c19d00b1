import type { Translation } from "./translation.js";

/** Was zu den Eingaben gesagt wird, die nur wenige brauchen. */
export const germanInputs = {
  inputs: {
    wrong: "prüfen Sie Ihre Eingabe",

    another: (action, place) => `${action} (${place})`,
    removeAction: (action) => `${action} entfernen`,

    seatsBy: { name: "Plätze zählen", any: "Alle gleich", type: "Nach Art" },

    spread: {
      uneven: "Wenige verursachen den größten Teil der Nutzung",
      seats: "Anteil an den Plätzen, in Prozent",
      usage: "Anteil an der Nutzung, in Prozent",
      ofSeats: "% der Plätze verursachen",
      ofUse: "% der Nutzung",
    },

    overTime: {
      name: "Wachstum und Saison",
      growth: (percent) => `${percent}\u00a0% im Monat`,
      noGrowth: "kein Wachstum",
    },
    season: {
      shape: "Nutzung im Jahresverlauf",
      // Der erste Buchstabe wird auch klein geschrieben: Es darf kein Substantiv sein.
      shapes: {
        same: "Das ganze Jahr gleich",
        peak: "Am meisten in Monat 11 und 12",
        quarters: "Am meisten in jedem dritten Monat",
        lull: "Weniger in Monat 7 und 8",
        rising: "Steigend übers Jahr",
        own: "Eigener Verlauf",
      },
      curve: "Nutzung nach Monat",
      fields: "Nutzung nach Monat, in Prozent des Üblichen",
      slider: (month) => `Monat ${month}: Schieberegler`,
      sliderValue: (percent) => `${percent}\u00a0% des Üblichen`,
      month: (month) => `Monat ${month}, in Prozent`,
      help: "In Prozent des Üblichen. Monat 1 ist der erste; der 13. ist wieder wie dieser.",
    },

    details: {
      name: "Tage und Limit",
      everyDay: "Nutzung an jedem Tag",
      noLimit: "kein Ausgabenlimit",
      limit: (amount) => `höchstens ${amount} im Monat für die Nutzung`,
      spendCap: (currency) => `Höchstbetrag für die Nutzung im Monat, in ${currency}`,
      spendCapHelp: "Ohne Limit bleibt das Feld leer. Tarife, die es nicht einhalten, weisen darauf hin.",
    },

    planOptions: {
      name: "Tarifoptionen",
      usual: "beste Größen, keine Zusätze",
      usualSizes: "beste Größen",
      usualAddOns: "keine Zusätze",
      with: (plan, addOns) => `${plan} mit ${addOns}`,
      size: (plan) => `${plan}: Größe`,
      best: "Beste Größe",
      addOn: (plan, addOn) => `${plan}: ${addOn}, Anzahl`,
      atMost: (most) => `höchstens ${most}`,
    },

    sales: {
      name: "Vertrieb",
      usual: "keine Nachlässe, keine Steuer",
      noDiscounts: "keine Nachlässe",
      tax: (percent) => `${percent}\u00a0% Steuer`,
      taxField: "Steuer, in Prozent",
      discount: (place) => `Nachlass ${place}`,
      discountName: "Bezeichnung",
      by: "Abzug als",
      byChoices: { percent: "Prozent", amount: "Betrag" },
      percent: "Prozent",
      amount: (currency) => `Betrag in ${currency}`,
      appliesTo: "Nachlass auf",
      appliesToChoices: { all: "Ganze Rechnung", fees: "Gebühren", usage: "Nutzung" },
      months: "Nur die ersten Monate",
      monthsHint: "alle",
      billing: "Bei Abrechnung",
      billingChoices: { any: "Beliebig", monthly: "Monatlich", annual: "Jährlich" },
      ifBilled: {
        monthly: (discount) => `${discount}, bei monatlicher Abrechnung`,
        annual: (discount) => `${discount}, bei jährlicher Abrechnung`,
      },
      add: "Nachlass hinzufügen",
      remove: (discount) => `${discount} entfernen`,
    },
    removed: "Entfernen",
    days: (days, rule) => `${days} ${rule === "one" ? "Nutzungstag" : "Nutzungstage"}`,
  },

  outOfRange: {
    months: "Geben Sie 1 bis 120 ein.",
    activeDays: "Geben Sie 1 bis 30 ein.",
    growth: "Geben Sie -100 oder mehr ein: Die Nutzung kann nicht um mehr als 100\u00a0% sinken.",
    percent: "Geben Sie 0 bis 100 ein.",
    firstMonths: "Geben Sie 1 oder mehr ein, oder lassen Sie das Feld leer.",
    addOn: "So oft gibt es diesen Zusatz nicht.",
  },
} satisfies Translation;
