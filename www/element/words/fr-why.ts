import type { Translation } from "./translation.js";

/** D’où vient un montant : des calculs que chacun peut refaire. */
export const frenchWhy = {
  why: {
    ask: (amount) => `${amount}\u00a0: détail du calcul`,
    title: (plan) => `Détail du calcul pour ${plan}`,
    close: "Fermer",

    total: "Ensemble des mois",
    inAll: "En tout",
    perMonth: (total, months) => `Par mois\u00a0: ${total} ÷ ${months}, arrondi`,

    month: "Mois",
    before: "Le mois précédent",
    after: "Le mois suivant",
    on: (plan) => `Ce mois-là avec ${plan}.`,

    usage: "Ce que vous utilisez",
    nothingUsed: "Rien n’est utilisé ce mois-là.",
    ofRecipe: (recipe, action) => `${recipe}\u00a0: ${action}`,
    times: (quantity, price) => `${quantity} × ${price}`,
    blocks: (quantity, per, blocks) => `${quantity} ÷ ${per} = ${blocks}`,
    begunBlocks: (quantity, per, blocks) => `${quantity} ÷ ${per}, arrondi au supérieur = ${blocks}`,
    sumOf: (meter) => `${meter} nécessaires`,

    product: (factors, product) => `${factors.join(" × ")} = ${product}`,
    days: (days) => `${days} ${days === "1" ? "jour" : "jours"}`,
    seats: (seats) =>
      `${seats.length === 1 ? seats[0] : `(${seats.join(" + ")})`} ${seats.join(" + ") === "1" ? "siège" : "sièges"}`,
    season: (percent) => `${percent} (saison)`,
    grown: (percent, months) => `${months} mois de croissance à ${percent}`,

    credits: (meter) => `${meter}\u00a0: provenance`,
    opening: "Restants du mois précédent",
    granted: "Inclus",
    bought: "Achetés",
    used: "Utilisés",
    expired: "Expirent sans être utilisés",
    closing: "Restants à la fin du mois",
    fromBalance: "Pris sur le solde",
    needed: "Nécessaires",
    lots: {
      granted: (by, month) => `${by}, mois ${month}`,
      bought: (month) => `Achetés au mois ${month}`,
      used: (used, all) => `${used} sur ${all} utilisés`,
      expired: (count) => `${count} expirent sans être utilisés`,
      until: (count, month) => `${count} valables jusqu’à la fin du mois ${month}`,
      forEver: (count) => `${count} n’expirent jamais`,
      users: { heavy: "gros utilisateurs", light: "autres utilisateurs", idle: "sièges inutilisés" },
    },

    bill: "Ce qui est facturé",
    billTotal: "Facturé ce mois-là",
    nothingBilled: "Rien n’est facturé ce mois-là.",
    packages: (count, price, ofCredits) => {
      const name = ofCredits ? "pack" : "tranche";
      return `${count} ${count === "0" || count === "1" ? name : `${name}s`} × ${price}`;
    },
    year: "Prix d’un an",
    divided: (quantity, per, price) => `${quantity} ÷ ${per} × ${price}`,
    rounded: (sum, how) => `${sum}, ${how}`,
    rounding: {
      half_away: "arrondi",
      half_even: "arrondi, les moitiés au centime pair",
      up: "arrondi au supérieur",
      down: "arrondi à l’inférieur",
    },
    yearToDate: (twelfths) => `${twelfths}/12 de ce prix, arrondi`,
    yearBefore: (twelfths) => `moins la part déjà facturée, ${twelfths}/12`,
    parts: {
      price: "Prix",
      units: "",
      packages: "",
      tier: "",
      flat: "Montant fixe",
      to_minimum: "Complément au minimum",
      to_maximum: "Réduction au maximum",
      year_to_date: "",
      year_before: "",
      minimum: "Minimum",
      billed_so_far: "Moins ce qui est facturé ci-dessus",
      rest: "",
      off_fees: "Remise sur les abonnements",
      off_usage: "Remise sur l’utilisation",
      taxed: "",
    },
  },
} satisfies Translation;
