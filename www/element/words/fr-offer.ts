import type { Translation } from "./translation.js";

const ONE_PERIOD = { month: "un mois", year: "un an", term: "une période d’engagement" };
const MANY_PERIODS = { month: "mois", year: "ans", term: "périodes d’engagement" };
const GRANTS = { month: "mensuelle", year: "annuelle", term: "de la période" };

/** Ce qu’offre une formule. */
export const frenchOffer = {
  limit: {
    ofMeter: (meter, words) => `${meter}\u00a0: ${words}`,
    stop: "le service s’arrête",
    withoutGrant: (clauses) => `rien d’inclus\u202f; ${clauses.join(", puis ")}`,
    inTurn: (clauses) => clauses.join(", puis "),
  },

  grant: {
    unlimited: (unit) => `${unit} illimités`,
    shareOf: (units, share, others) => `${units} jusqu’à ${share} des ${others} utilisés`,
    perSeat: (amount, seat) => (seat === null ? `${amount} par siège` : `${amount} par siège (${seat})`),
    ofAddOn: (amount, count, addOn) =>
      count === null ? `${amount} avec ${addOn}` : `${count} × ${amount} avec ${addOn}`,
    atMostAMonth: (amount) => `au plus ${amount} par mois`,
    firstMonths: (months, rule) => (rule === "one" ? "le premier mois seulement" : `les ${months} premiers mois`),
    good: (months, rule) => (rule === "one" ? "valables ce mois-là" : `valables ${months} mois`),
    individual: "chaque siège a les siens",
    partlyPooled: (share) => `${share} en commun, le reste propre à chaque siège`,
    with: (amount, remarks) => `${amount} (${remarks.join(", ")})`,
    rhythms: {
      unlimited: (amounts) => amounts,
      month: (amounts) => `${amounts} par mois`,
      day: (amounts) => `${amounts} par jour d’utilisation`,
      year: (amounts) => `${amounts} par an`,
      term: (amounts, months) => `${amounts} tous les ${months} mois`,
      once: (amounts) => `${amounts} une seule fois`,
    },
    sum: (parts) => parts.join(" + "),
  },

  step: {
    upTo: (what, limit) => `${what}, jusqu’à ${limit} par mois`,
    packs: (packs) => `packs\u00a0: ${packs.join(" ou ")}`,
    pack: (credits, price) => `${credits} pour ${price}`,
    maxPacks: (packs, most) => `${packs}, au plus ${most} par mois`,
    anyAmount: (credits, price) => `achat selon le besoin, par tranches de ${credits} à ${price}`,
    atLeast: (bought, least) => `${bought}, au moins ${least} à la fois`,
    boughtLast: (bought, months, rule) =>
      rule === "one" ? `${bought}, valables ce mois-là` : `${bought}, valables ${months} mois`,
    fairUse: (degraded) => (degraded ? "usage raisonnable gratuit, de moindre qualité" : "usage raisonnable gratuit"),
    borrow: (share) => `jusqu’à ${share} des crédits du mois suivant sont avancés`,
    throttle: (share) => `le service ralentit\u00a0: ${share} du reste est servi`,
    upgrade: (plan) => `passage à ${plan}`,
  },

  inSize: (plan, size) => `${plan}, taille ${size}`,

  price: {
    each: (price, unit) => `${price} par ${unit}`,
    per: (price, units) => `${price} pour ${units}`,
    packages: (price, units) => `${price} par tranche entamée de ${units}`,
    wholePackages: (price, units) => `${price} par tranche complète de ${units}`,
    tier: (price, bound) => `${price} jusqu’à ${bound}`,
    lastTier: (price) => `${price} au-delà`,
    onlyTier: (price) => price,
    together: (prices) => prices.join(" plus "),
    nothing: "gratuit",
    graduated: (tiers) => tiers,
    volume: (tiers) => `${tiers} (sur toute la quantité)`,
    stairstep: (tiers) => `${tiers} (un seul prix pour toute la quantité)`,
    free: (price, units) => `${price}, les premiers ${units} gratuits`,
    minimum: (price, least) => `${price}, au moins ${least}`,
    maximum: (price, most) => `${price}, au plus ${most}`,
    alsoAtZero: (price) => `${price}, même pour un mois sans utilisation`,
  },

  carry: {
    of: (amount, rule) => `${amount} – ${rule}`,
    expire: {
      month: "expirent à la fin du mois",
      year: "expirent à la fin de l’année",
      term: "expirent à la fin de la période d’engagement",
    },
    last: (months, rule) => (rule === "one" ? "expirent à la fin du mois" : `expirent au bout de ${months} mois`),
    never: "n’expirent jamais",
    forever: "sont reportés sans limite de durée",
    carryOver: (share, periods, rule, period) =>
      `${share === null ? "reportés" : `${share} reportés`} pendant ${rule === "one" ? ONE_PERIOD[period] : `${periods} ${MANY_PERIODS[period]}`}`,
    declining: (first, later, period) =>
      `${first} reportés pendant ${ONE_PERIOD[period]}, ${later.map((share) => `puis ${share} du reste pendant encore ${ONE_PERIOD[period]}`).join(", ")}`,
    maxCarried: (rule, bound) => `${rule}, au plus ${bound} en tout`,
    maxBalance: (rule, bound) => `${rule}\u202f; avec les nouveaux, jamais plus de ${bound}`,
    skip: (rule, bound) => `${rule}\u202f; pas de nouveaux là où il y en aurait plus de ${bound}`,
    times: (times, period) => `${times} × la dotation ${GRANTS[period]}`,
  },

  conditions: {
    setup: (amount) => `${amount} une fois pour la mise en service`,
    minimum: {
      month: (amount) => `Au moins ${amount} par mois`,
      year: (amount) => `Au moins ${amount} par an`,
    },
    billCredit: {
      plan: (amount) => `${amount} d’avoir`,
      seat: (amount) => `${amount} d’avoir par siège`,
    },
    credited: {
      month: (credit, what) => `${credit} par mois sur ${what}`,
      year: (credit, what) => `${credit} par an sur ${what}`,
      once: (credit, what) => `${credit} une fois sur ${what}`,
    },
    creditLasts: (credit, months, rule) => `${credit}, valable ${rule === "one" ? "un mois" : `${months} mois`}`,
    covers: { usage: "l’utilisation", all: "toute la facture" },
    off: { all: "toute la facture", fees: "les abonnements", usage: "l’utilisation" },
    discount: (name, amount, what) => `${name}\u00a0: ${amount} de remise sur ${what}`,
    firstMonths: (discount, months, rule) =>
      rule === "one" ? `${discount} le premier mois` : `${discount} les ${months} premiers mois`,
    spendCap: (amount) =>
      `L’utilisation coûte au plus ${amount} par mois\u202f; ce qui dépasse n’est ni acheté ni facturé`,
  },
} satisfies Translation;
