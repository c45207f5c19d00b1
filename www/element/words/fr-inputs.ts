import type { Translation } from "./translation.js";

/** Les saisies dont peu ont besoin. */
export const frenchInputs = {
  inputs: {
    wrong: "vérifiez votre saisie ici",

    another: (action, place) => `${action} (${place})`,
    removeAction: (action) => `Retirer ${action}`,

    seatsBy: { name: "Compter les sièges", any: "Tous pareils", type: "Par type" },

    spread: {
      uneven: "Quelques personnes font l’essentiel de l’utilisation",
      seats: "Part des sièges, en pour cent",
      usage: "Part de l’utilisation, en pour cent",
      ofSeats: "% des sièges font",
      ofUse: "% de l’utilisation",
    },

    overTime: {
      name: "Croissance et saison",
      growth: (percent) => `${percent}\u00a0% par mois`,
      noGrowth: "sans croissance",
    },
    season: {
      shape: "Utilisation au fil de l’année",
      shapes: {
        same: "Constante toute l’année",
        peak: "Pic aux mois 11 et 12",
        quarters: "Pic tous les trois mois",
        lull: "Creux aux mois 7 et 8",
        rising: "En hausse au fil de l’année",
        own: "Personnalisée",
      },
      curve: "Utilisation par mois",
      fields: "Utilisation par mois, en pour cent de l’habituelle",
      slider: (month) => `Mois ${month}\u00a0: curseur`,
      sliderValue: (percent) => `${percent}\u00a0% de l’utilisation habituelle`,
      month: (month) => `Mois ${month}, en pour cent`,
      help: "En pour cent de l’utilisation habituelle. Le mois 1 est le premier\u202f; le 13e est de nouveau comme lui.",
    },

    details: {
      name: "Jours et plafond",
      everyDay: "utilisation tous les jours",
      noLimit: "sans plafond de dépense",
      limit: (amount) => `au plus ${amount} par mois pour l’utilisation`,
      spendCap: (currency) => `Plafond mensuel pour l’utilisation, en ${currency}`,
      spendCapHelp: "Laissez vide pour ne pas fixer de plafond. Une formule qui ne l’applique pas le signale.",
    },

    planOptions: {
      name: "Tailles et options des formules",
      usual: "meilleures tailles, sans options",
      usualSizes: "meilleures tailles",
      usualAddOns: "sans options",
      with: (plan, addOns) => `${plan} avec ${addOns}`,
      size: (plan) => `${plan}\u00a0: taille`,
      best: "Meilleure taille",
      addOn: (plan, addOn) => `${plan}\u00a0: ${addOn}, nombre`,
      atMost: (most) => `au plus ${most}`,
    },

    sales: {
      name: "Conditions commerciales",
      usual: "sans remise ni taxe",
      noDiscounts: "sans remise",
      tax: (percent) => `${percent}\u00a0% de taxe`,
      taxField: "Taxe, en pour cent",
      discount: (place) => `Remise ${place}`,
      discountName: "Nom",
      by: "Remise en",
      byChoices: { percent: "Pour cent", amount: "Montant" },
      percent: "Pour cent",
      amount: (currency) => `Montant en ${currency}`,
      appliesTo: "Sur",
      appliesToChoices: { all: "Toute la facture", fees: "Abonnements", usage: "Utilisation" },
      months: "Premiers mois seulement",
      monthsHint: "tous",
      billing: "Pour une facturation",
      billingChoices: { any: "Mensuelle ou annuelle", monthly: "Mensuelle", annual: "Annuelle" },
      ifBilled: {
        monthly: (discount) => `${discount}, si la facturation est mensuelle`,
        annual: (discount) => `${discount}, si la facturation est annuelle`,
      },
      add: "Ajouter une remise",
      remove: (discount) => `Retirer ${discount}`,
    },
    removed: "Retirer",
    days: (days, rule) => `${days} ${rule === "one" ? "jour" : "jours"} d’utilisation`,
  },

  outOfRange: {
    months: "Saisissez un nombre de 1 à 120.",
    activeDays: "Saisissez un nombre de 1 à 30.",
    growth: "Saisissez -100 ou plus\u00a0: l’utilisation ne peut pas baisser de plus de 100\u00a0%.",
    percent: "Saisissez un nombre de 0 à 100.",
    firstMonths: "Saisissez 1 ou plus, ou laissez vide.",
    addOn: "Cette option n’est pas disponible en si grand nombre.",
  },
} satisfies Translation;
