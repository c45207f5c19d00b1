import { phrase } from "../phrase.js";
import { frenchDocs } from "./fr-docs.js";
import { frenchInputs } from "./fr-inputs.js";
import { frenchInsight } from "./fr-insight.js";
import { frenchOffer } from "./fr-offer.js";
import { frenchSales } from "./fr-sales.js";
import { frenchWhy } from "./fr-why.js";
import type { Translation } from "./translation.js";

/**
 * Tout ce que dit le calculateur, en français. Devant les deux-points et dans les guillemets se trouve une espace insécable,
 * devant le point-virgule une fine.
 */
export const french = {
  language: "fr",

  magnitudes: { k: 3, m: 6, md: 9, mrd: 9 },

  title: (product) => `Combien coûtera ${product}\u202f?`,
  pricesOf: (date) => `Prix au ${date}`,
  sources: "Sources",

  form: {
    heading: "Votre utilisation",
    presets: "Partir de",
    changedFrom: (preset) => `Modifié par rapport à «\u00a0${preset}\u00a0».`,
    mix: "Ce que vous faites",
    otherActions: "Autres actions",
    slider: (action) => `${action}\u00a0: curseur`,
    per: (action) => `${action}\u00a0: par`,
    perChoices: { month: "par mois", day: "par jour", seat: "par siège" },
    sliderValue: (quantity, per) => `${quantity} ${per}`,
    each: (units) => `${units} par action`,
    variant: (action) => `${action}\u00a0: variante`,
    modifiers: (action) => `${action}\u00a0: options`,
    addAction: "Ajouter une action",
    team: "Équipe",
    seats: "Sièges",
    terms: "Conditions",
    months: "Mois",
    billing: "Facturation",
    billingChoices: { monthly: "Mensuelle", annual: "Annuelle" },
    currency: "Devise",
    rangeSet: (range) => `coût ${range.toLowerCase()}`,
    growth: "Croissance par mois, en pour cent",
    activeDays: "Jours d’utilisation par mois",
    range: "Coût des actions variables",
    rangeChoices: { low: "Bas", typical: "Habituel", high: "Élevé" },
  },

  rates: {
    free: "gratuit",
    each: (rates) => `${rates} l’unité`,
    per: (rates, units) => `${rates} pour ${units}`,
    ownByPlan: "autre tarif dans certaines formules",
    times: (rate, multiplier) => `${rate} × ${multiplier}`,
    recipe: (parts) => `composé de ${parts}`,
    part: (quantity, action) => `${quantity} × ${action}`,
    partWith: (part, options) => `${part} (${options})`,
  },

  typed: {
    not_a_number: (decimal, group) => `Saisissez un nombre, par exemple 1${group}200, 250k ou 1${decimal}2M.`,
    decimal_mark: (decimal, group) =>
      `Écrivez les décimales avec «\u00a0${decimal}\u00a0» (1${decimal}5) et les milliers avec «\u00a0${group}\u00a0» (1${group}500).`,
    thousands: (decimal, _group, meant) =>
      `Vouliez-vous dire ${meant}\u00a0? Ici, «\u00a0${decimal}\u00a0» précède les décimales.`,
  },

  refused: {
    negative_number: "Saisissez 0 ou plus.",
    not_whole: "Saisissez un nombre entier.",
    number_too_large: "C’est plus que ce qui peut être calculé.",
    too_many_decimals: "Saisissez au plus 12 décimales.",
  },

  answers: {
    heading: "Ce que ça coûte",
    plans: "Formules",
    demand: (amounts) => `Cela représente ${amounts} par mois.`,
    demandOn: (amounts, plan) => `Avec ${plan}, cela représente ${amounts} par mois.`,
    demandAtFirst: (amounts, plan) => `Avec ${plan}, cela représente ${amounts} le premier mois.`,
    stale: "Pas à jour\u00a0: une de vos saisies est inutilisable. Ces chiffres sont ceux des saisies précédentes.",
    unavailable: "Pas pour cette utilisation",
  },

  sentence: {
    cheapest: (plan, cost, less, next) =>
      phrase`${plan} est la formule la moins chère qui couvre tout\u00a0: ${cost}, ${less} de moins que ${next}.`,
    cheapestEqual: (plan, cost, next) =>
      phrase`${plan} est la formule la moins chère qui couvre tout\u00a0: ${cost}, autant que ${next}.`,
    alone: (plan, cost) => phrase`${plan} couvre tout\u00a0: ${cost}.`,
    only: (plan, cost) => phrase`${plan} est la seule formule qui couvre tout\u00a0: ${cost}.`,
    most: (plan, share, cost) =>
      phrase`Aucune formule ne couvre tout. ${plan} couvre le plus\u00a0: ${share} pour ${cost}.`,
    overCap: (plan, cost) =>
      phrase`Toutes les formules dépassent votre plafond. ${plan} coûte le moins\u00a0: ${cost}.`,
    nothingUsed: (plan, cost) => phrase`Sans utilisation, ${plan} coûte le moins\u00a0: ${cost}.`,
    withinLimit: () => phrase`Dans votre plafond de dépense\u00a0: `,
    none: () => phrase`Aucune de ces formules n’est disponible pour votre saisie.`,
    aMonth: (amount) => `${amount} par mois`,
    aMonthOnAverage: (amount) => `${amount} par mois en moyenne`,
  },

  kinds: {
    subscription: "Abonnement",
    hybrid: "Abonnement + excédent",
    top_up: "Recharges prépayées",
    payg: "Paiement à l’usage",
    free: "Gratuit",
    custom: "Sur mesure",
  },

  best: {
    mark: "La meilleure",
    cheapest: "la moins chère qui couvre tout",
    only_one_that_serves_all: "la seule qui couvre tout",
    serves_most: "aucune ne couvre tout, celle-ci le plus",
    exceeds_spend_cap: "toutes au-dessus de votre plafond, celle-ci coûte le moins",
  },
  bestWithinLimit: (reason) => `${reason}, dans votre plafond`,

  card: {
    aMonth: "par mois",
    aMonthOnAverage: "par mois en moyenne",
    total: (amount, months) => `${amount} sur ${months} mois`,
    meterTotals: (meter, months) => `${meter} sur ${months} mois`,
    notOffered: "Non proposé dans cette formule",
    unitPrices: "Prix effectif",
    unitPricesNote:
      "Le total de tous les mois, divisé par les crédits servis, à quatre chiffres. Une action coûte ce que coûtent ses crédits.",
    offer: "Inclus, et ensuite",
    otherMeters: "Ce que vous n’utilisez pas",
    unused: "Ce qui n’est pas utilisé",
    conditions: "Aussi sur la facture",
    kindInSize: (kind, size) => `${kind}, taille ${size}`,
    notes: "Remarques",
    unfold: "Chiffres et facture",
    foldUp: "Moins",
    invoice: (month) => `Facture du mois ${month}`,
    nothingBilled: "Rien n’est facturé.",
    invoiceTotal: "Total",
    months: "Coût par mois",
    month: (months) => `Mois ${months}`,
    monthsOn: (months, plan) => `${months}, avec ${plan}`,
    upgraded: (month, plan) => `À partir du mois ${month}\u00a0: ${plan}.`,
    details: "Facture et détails",
    page: "Page de la formule",
  },

  rows: {
    granted: "Inclus",
    bought: "Achetés",
    used: "Utilisés",
    overage: "Excédent",
    fair_use: "Usage raisonnable",
    borrowed: "Avancés",
    degraded: "Réduits",
    expired: "Perdus",
    closing: "Restants à la fin",
    unserved: "Non servis",
    owed: "Dus à la fin",
  },

  bar: {
    label: (meter, parts) => `${meter}\u00a0: ${parts}`,
    included: (amount) => `${amount} inclus`,
    bought: (amount) => `${amount} achetés`,
    overage: (amount) => `${amount} en excédent`,
    fair_use: (amount) => `${amount} en usage raisonnable`,
    borrowed: (amount) => `${amount} avancés`,
    degraded: (amount) => `${amount} plus lents ou de moindre qualité`,
    unserved: (amount) => `${amount} non servis`,
    closing: (amount) => `${amount} restants à la fin`,
    expired: (amount) => `${amount} expirent sans être utilisés`,
    owed: (amount) => `${amount} dus à la fin`,
    empty: "rien d’utilisé",
  },

  shortfall: {
    everyMonth: (day, amount) => `S’arrête au jour ${day} de chaque mois\u202f; ${amount} non servis.`,
    someMonths: (day, month, amount) => `S’arrête au jour ${day} du mois ${month}\u202f; ${amount} non servis en tout.`,
    onlyMonth: (day, amount) => `S’arrête au jour ${day}\u202f; ${amount} non servis.`,
    undated: (amount) => `Insuffisant\u00a0: ${amount} non servis en tout.`,
    degraded: (amount) => `${amount} plus lents ou de moindre qualité.`,
    owed: (amount) => `${amount} avancés ne sont pas remboursés à la fin.`,
  },

  ...frenchOffer,
  ...frenchDocs,
  ...frenchInsight,
  ...frenchInputs,
  ...frenchWhy,
  ...frenchSales,

  notes: {
    part_term:
      "La durée saisie se termine avant l’engagement annuel\u202f; le reste de l’engagement figure sur la dernière facture.",
    annual_not_offered: "Tout n’a pas de prix annuel\u202f; le prix mensuel s’applique alors.",
    annual_only: "Vendu à l’année seulement\u202f; le prix est réparti sur les mois.",
    spend_cap_exceeded: "Dépasse votre plafond de dépense, que cette formule n’applique pas.",
    upgrade_not_possible: "Le passage à la formule supérieure n’est pas possible ici\u202f; le service s’arrête.",
  },

  reasons: {
    contact_sales: () => "Prix sur demande seulement.",
    no_price_in_currency: () => "Pas de prix dans cette devise.",
    too_many_seats: (detail) => `N’accepte pas autant de sièges\u00a0: ${detail}.`,
    seat_type_not_offered: (detail) => `Ne propose pas ces sièges\u00a0: ${detail}.`,
    action_not_offered: (detail) => `Ne propose pas ${detail}.`,
    meter_not_offered: (detail) => `N’a pas le type de crédits que demande ${detail}.`,
    measure_missing: (detail) =>
      `Facture ce travail selon ${detail}\u00a0: saisissez aussi cette quantité pour comparer.`,
    too_complex: () =>
      "Trop complexe pour un calcul exact de cet usage\u00a0; peut-être moins cher que le meilleur ici. Essayez avec moins de mois ou d’actions.",
  },

  lines: {
    setup: "Mise en service",
    fee: "Abonnement",
    seats: "Sièges",
    add_on: "Option",
    top_up: "Recharge",
    overage: "Excédent",
    minimum: "Complément au minimum",
    rest_of_term: "Reste de l’engagement",
    bill_credit: "Avoir",
    discount: "Remise",
    tax: "Taxe",
  },
  line: (kind, what) => `${kind}\u00a0: ${what}`,
  times: (count, name) => `${count} × ${name}`,

  credit: (rule) => (rule === "one" ? "crédit" : "crédits"),
  plural: (name) => `${name}s`,
  comma: ", ",
  amountOf: (amount, unit) => `${amount} ${unit}`,

  states: {
    loading: "Chargement de la grille tarifaire",
    failed: "La grille tarifaire n’a pas pu être chargée.",
    noAnswer:
      "Aucune réponse que cette page puisse lire : le serveur est injoignable ou ne l’autorise pas aux autres sites (CORS).",
    status: (status) => `Le serveur a répondu avec le statut ${status}.`,
    timedOut: "Le serveur a mis trop de temps à répondre.",
    cutOff: "La réponse s’est interrompue en cours de route.",
    notJson: "Une page web est arrivée, pas une grille tarifaire ; vérifiez l’adresse.",
    tooLarge: "Ce qui est arrivé est plus grand qu’une grille tarifaire ne peut l’être (1 Mio).",
    kept: "Les chiffres ci-dessous restent ceux de la dernière grille tarifaire lisible.",
    crashed: "Le calculateur a rencontré une erreur pendant le calcul. Vos saisies sont conservées.",
    before: "Les chiffres ci-dessous sont ceux des saisies précédentes.",
    retry: "Réessayer",
    noSource: "Ce calculateur n’a pas de grille tarifaire.",
    noSourceHelp:
      "Donnez à l’attribut «\u00a0src\u00a0» l’adresse d’une grille, ou définissez la propriété «\u00a0catalog\u00a0».",
    broken: "Le calculateur n’a pas pu démarrer.",
    refused: (count, rule) => `Cette grille tarifaire a ${rule === "one" ? "un problème" : `${count} problèmes`}.`,
    refusedHelp: "Aucun chiffre n’est montré avant correction, pour que personne ne lise un prix faux.",
    wholeDocument: "toute la grille",
    scenario: "Ces saisies ne peuvent pas être calculées\u00a0:",
  },
} satisfies Translation;
