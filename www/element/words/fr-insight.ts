import type { Translation } from "./translation.js";

/** L’analyse détaillée sous les formules. */
export const frenchInsight = {
  insight: {
    heading: "De plus près",
    tabs: {
      volumes: "Plus ou moins d’utilisation",
      months: "Mois par mois",
      forecast: "Quelle certitude\u202f?",
      map: "Carte des meilleures formules",
      assumptions: "Hypothèses",
    },
    loading: "Chargement",
    failed: "Cette partie n’a pas pu être chargée.",
  },

  study: {
    working: "Calcul en cours",
    share: (percent) => `${percent} effectués`,
    cancel: "Annuler",
    stopped: "Arrêté avant la fin.",
    resume: "Relancer",
    table: "Les mêmes chiffres en tableau",
  },

  volumes: {
    ask: "Et si c’était",
    choices: { "0.5": "La moitié", "1": "Comme saisi", "2": "Le double", "bad-month": "Un mois chargé" },
    any: (times) => `${times} fois cette utilisation`,
    slider: "Multiple de cette utilisation\u00a0: curseur",
    entered: "Comme saisi",
    atTimes: (times) => `Avec ${times} fois cette utilisation`,
    times: (times) => `×\u202f${times}`,
    badMonth: (month, times) =>
      `Le mois ${month} compte ${times} fois son utilisation, les autres mois restent comme saisis.`,
    tooMuch: "C’est plus que ce qui peut être calculé.",
    costs: "Coût par mois",
    plan: "Formule",
    asked: "Dans ce cas",
    remark: "Couverture",
    servesAll: "Tout",
    notAll: (plan) => `${plan}, pas tout`,
    chart: "Coût par mois selon l’utilisation",
    axis: "Multiple de l’utilisation saisie",
    done: "Coût par mois en moyenne. Trait fin et pâle\u00a0: la formule ne couvre pas tout.",
    above: (plan) => `↑ ${plan}`,
    servesOnly: (cost, share) => `${cost}, couvre ${share}`,
    alwaysBest: (plan, from, to) => `${plan} reste la meilleure formule de ${from} à ${to} fois cette utilisation.`,
    changes: (times) => `À ${times} fois cette utilisation, les formules disponibles changent.`,
    cheaperAbove: (times, from, to) => `À partir de ${times} fois cette utilisation, ${to} coûte moins que ${from}.`,
    stopsAbove: (times, from, to) =>
      `Au-delà de ${times} fois cette utilisation, ${from} ne couvre plus tout\u202f; ${to} devient la meilleure formule.`,
    noPlan: "aucune",
    turns: (from, to, one, other, then) =>
      `Entre ${from} et ${to} fois cette utilisation, la meilleure formule alterne\u00a0: tantôt ${one}, tantôt ${other}\u202f; au-delà\u00a0: ${then}.`,
    between: (from, to) => `×\u202f${from}–${to}`,
    cheaperBelow: (times, from, to) => `En dessous de ${times} fois cette utilisation, ${from} coûte moins que ${to}.`,
    enoughBelow: (times, from, to) =>
      `Jusqu’à ${times} fois cette utilisation, ${from} couvre tout et c’est la meilleure formule\u202f; au-delà, c’est ${to}.`,
    neverAll: (plan) => `${plan} ne couvre tout à aucun de ces volumes.`,
    allUpTo: (plan, times) => `${plan} ne couvre tout que jusqu’à environ ${times} fois cette utilisation.`,
    notAlways: (plan) => `${plan} ne couvre pas tout à certains de ces volumes.`,
  },

  months: {
    plan: "Formule",
    month: "Mois",
    cost: "Coût",
    credits: (meter, plan) => `${meter} mois par mois avec ${plan}`,
    costs: (plan) => `Coût mois par mois avec ${plan}`,
    there: "Barre de gauche, ce qu’il y avait\u00a0:",
    became: "Barre de droite, ce qui en a été fait\u00a0:",
    creditsDescription: (meter, parts) =>
      `${meter}, deux barres par mois\u00a0: à gauche ce qu’il y avait, à droite ce qui en a été fait. Légende\u00a0: ${parts}. Les chiffres sont dans le tableau ci-dessous.`,
    costDescription: "Une barre par mois. Les montants sont dans le tableau.",
    notOffered: (meter) => `${meter}\u00a0: cette formule n’en propose pas.`,
    nothing: (meter) => `${meter}\u00a0: rien d’inclus et rien d’utilisé.`,
    said: (month, part, amount) => `Mois ${month} – ${part}\u00a0: ${amount}`,
    costSaid: (month, amount) => `Mois ${month}\u00a0: ${amount}`,
    parts: {
      carried: "Reportés",
      granted: "Inclus",
      bought: "Achetés",
      used: "Utilisés",
      overage: "Excédent",
      fair_use: "Usage raisonnable",
      borrowed: "Avancés",
      degraded: "Réduits",
      unserved: "Non servis",
      closing: "Conservés",
      expired: "Expirés",
    },
  },

  forecast: {
    ask: "Écarts d’un mois à l’autre",
    variations: { "10": "Faibles", "30": "Moyens", "60": "Forts" },
    percent: "En pour cent",
    again: "Nouveau tirage avec une autre graine",
    chart: "Ce que chaque formule peut coûter",
    done: (runs, seed) =>
      `Valeurs approximatives, tirées de ${runs} simulations aléatoires avec la graine ${seed}\u202f; la même graine donne les mêmes chiffres.`,
    caption: "Coût sur l’ensemble des mois, et sa fréquence",
    between: (from, to) => `de ${from} à ${to}`,
    p10: "1 cas sur 10 ne dépasse pas",
    p50: "La moitié ne dépasse pas",
    p90: "9 cas sur 10 ne dépassent pas",
    runsOut: "À court",
    best: "Est la meilleure",
    atMost: (plan, amount, months) =>
      `${plan}\u00a0: au plus environ ${amount} sur ${months} mois, dans neuf cas sur dix.`,
    runsOutIn: (share) => `à court dans ${share}`,
    sometimesRunsOut: (plan, share) => `${plan} ne couvre pas tout dans environ ${share} des cas.`,
    alwaysRunsOut: (plan) => `${plan} ne couvre tout dans aucun des cas simulés.`,
    alwaysBest: (plan) => `${plan} est la meilleure formule dans tous les cas simulés.`,
    bestIn: (plan, share) => `${plan} est la meilleure formule dans environ ${share} des cas.`,
  },

  map: {
    about:
      "La meilleure formule pour d’autres équipes et d’autres volumes. L’utilisation reste celle que vous avez saisie, multipliée par le nombre indiqué en bas, sauf pour ce qui est saisi par siège.",
    aboutVolume: "Ici, aucune formule n’est vendue par siège\u00a0: seule l’utilisation compte.",
    done: "Le cadre indique votre saisie.",
    seats: "Sièges",
    usage: "Utilisation",
    anySeats: "Quel que soit le nombre de sièges",
    chart: "Meilleure formule selon les sièges et l’utilisation",
    share: (plan, count) => `${plan} dans ${count}`,
    description: (counted, all) => `Sur ${all} cases, la meilleure formule est ${counted}.`,
    caption: (months) => `Meilleure formule et son coût sur ${months} mois`,
    cell: (plan, cost) => `${plan}, ${cost}`,
    partly: (cell) => `${cell}, ne couvre pas tout`,
    none: "Aucune",
    notAll: "Cases pâles à bord en tirets\u00a0: aucune formule ne couvre tout, celle indiquée couvre le plus.",
  },

  assumptions: {
    prices: "La grille tarifaire",
    counting: "Mode de calcul",
    left: "À savoir, et ce qui n’est pas compris",
    plans: "Remarques par formule",
    asOf: (date) => `Prix tels qu’ils étaient au ${date}.`,
    undated: "La grille tarifaire ne dit pas quand ses prix ont été relevés.",
    vendor: (vendor) => `Prix de ${vendor}.`,
    readFrom: "Prix relevés sur",
    currency: (code) => `Tous les montants sont en ${code}.`,
    currencies: "Chaque devise a ses propres prix\u202f; rien n’est converti.",
    months: (months, rule) =>
      `Un mois compte 30 jours. ${months} mois ${rule === "one" ? "est pris" : "sont pris"} en compte, à partir du jour où commence la formule.`,
    rounding: {
      half_away:
        "Chaque ligne de facture est arrondie une seule fois, au centime ou à la plus petite pièce la plus proche\u202f; les moitiés vers le haut.",
      half_even:
        "Chaque ligne de facture est arrondie une seule fois, au centime ou à la plus petite pièce la plus proche\u202f; les moitiés vers la valeur paire.",
      up: "Chaque ligne de facture est arrondie une seule fois, vers le haut, au centime ou à la plus petite pièce.",
      down: "Chaque ligne de facture est arrondie une seule fois, vers le bas, au centime ou à la plus petite pièce.",
    },
    exact: "Les montants et les crédits sont exacts, non estimés\u202f; un total est la somme de ses lignes arrondies.",
    monthly: "Facturation mensuelle, là où la formule la permet.",
    annual: "Facturation annuelle, là où la formule la permet\u202f; le prix annuel est réparti sur les mois.",
    best: "La meilleure formule est la moins chère qui couvre tout\u202f; si aucune ne couvre tout, celle qui couvre le plus.",
    forecast:
      "Seul «\u00a0Quelle certitude\u202f?\u00a0» est une estimation\u00a0: l’utilisation de chaque mois est tirée au hasard autour de votre saisie, et le coût des actions variables entre leur bas et leur haut.",
    noTax: "Les taxes ne sont pas comprises.",
    vendorDecides: "Seuls les prix et les conditions du fournisseur font foi.",
  },
} satisfies Translation;
