import type { Translation } from "./translation.js";

const ONE_PERIOD = { month: "un mes", year: "un año", term: "un plazo" };
const MANY_PERIODS = { month: "meses", year: "años", term: "plazos" };
const GRANTS = { month: "del mes", year: "del año", term: "del plazo" };

/** Lo que ofrece un plan. */
export const spanishOffer = {
  limit: {
    ofMeter: (meter, words) => `${meter}: ${words}`,
    stop: "el servicio se detiene",
    withoutGrant: (clauses) => `nada incluido; ${clauses.join(", después ")}`,
    inTurn: (clauses) => clauses.join(", después "),
  },

  grant: {
    unlimited: (unit) => `${unit} sin límite`,
    shareOf: (units, share, others) => `${units} hasta el ${share} del uso de ${others}`,
    perSeat: (amount, seat) => (seat === null ? `${amount} por puesto` : `${amount} por puesto (${seat})`),
    ofAddOn: (amount, count, addOn) => (count === null ? `${amount} de ${addOn}` : `${count} × ${amount} de ${addOn}`),
    atMostAMonth: (amount) => `como máximo ${amount} al mes`,
    firstMonths: (months, rule) => (rule === "one" ? "solo el primer mes" : `los primeros ${months} meses`),
    good: (months, rule) => (rule === "one" ? "válidos ese mes" : `válidos ${months} meses`),
    individual: "cada puesto tiene los suyos",
    partlyPooled: (share) => `${share} compartidos, el resto propio de cada puesto`,
    with: (amount, remarks) => `${amount} (${remarks.join(", ")})`,
    rhythms: {
      unlimited: (amounts) => amounts,
      month: (amounts) => `${amounts} al mes`,
      day: (amounts) => `${amounts} cada día de uso`,
      year: (amounts) => `${amounts} al año`,
      term: (amounts, months) => `${amounts} cada ${months} meses`,
      once: (amounts) => `${amounts} una sola vez`,
    },
    sum: (parts) => parts.join(" + "),
  },

  step: {
    upTo: (what, limit) => `${what}, hasta ${limit} al mes`,
    packs: (packs) => `paquetes de ${packs.join(" o ")}`,
    pack: (credits, price) => `${credits} por ${price}`,
    maxPacks: (packs, most) => `${packs}, como máximo ${most} al mes`,
    anyAmount: (credits, price) => `compra según necesidad en tramos de ${credits} a ${price}`,
    atLeast: (bought, least) => `${bought}, al menos ${least} cada vez`,
    boughtLast: (bought, months, rule) =>
      rule === "one" ? `${bought}, válidos ese mes` : `${bought}, válidos ${months} meses`,
    fairUse: (degraded) => (degraded ? "uso razonable gratis con menor calidad" : "uso razonable gratis"),
    borrow: (share) => `se adelanta hasta el ${share} de lo incluido el mes siguiente`,
    throttle: (share) => `se ralentiza: se atiende el ${share} del resto`,
    upgrade: (plan) => `se pasa a ${plan}`,
  },

  inSize: (plan, size) => `${plan} de tamaño ${size}`,

  price: {
    each: (price, unit) => `${price} por ${unit}`,
    per: (price, units) => `${price} por ${units}`,
    packages: (price, units) => `${price} por cada ${units} empezados`,
    wholePackages: (price, units) => `${price} por cada ${units} completos`,
    tier: (price, bound) => `${price} hasta ${bound}`,
    lastTier: (price) => `${price} a partir de ahí`,
    onlyTier: (price) => price,
    together: (prices) => prices.join(" más "),
    nothing: "gratis",
    graduated: (tiers) => tiers,
    volume: (tiers) => `${tiers} (sobre toda la cantidad)`,
    stairstep: (tiers) => `${tiers} (un solo precio por toda la cantidad)`,
    free: (price, units) => `${price}, los primeros ${units} gratis`,
    minimum: (price, least) => `${price}, al menos ${least}`,
    maximum: (price, most) => `${price}, como máximo ${most}`,
    alsoAtZero: (price) => `${price}, también en un mes sin uso`,
  },

  carry: {
    of: (amount, rule) => `${amount} – ${rule}`,
    expire: {
      month: "caducan a fin de mes",
      year: "caducan a fin de año",
      term: "caducan al final del plazo",
    },
    last: (months, rule) => (rule === "one" ? "caducan a fin de mes" : `caducan a los ${months} meses`),
    never: "no caducan nunca",
    forever: "se acumulan sin límite de tiempo",
    carryOver: (share, periods, rule, period) =>
      `${share === null ? "se conservan" : `el ${share} se conserva`} ${rule === "one" ? ONE_PERIOD[period] : `${periods} ${MANY_PERIODS[period]}`} más`,
    declining: (first, later, period) =>
      `el ${first} se conserva ${ONE_PERIOD[period]} más, ${later.map((share) => `después el ${share} de lo que queda ${ONE_PERIOD[period]} más`).join(", ")}`,
    maxCarried: (rule, bound) => `${rule}, como máximo ${bound} en total`,
    maxBalance: (rule, bound) => `${rule}; con los nuevos nunca más de ${bound}`,
    skip: (rule, bound) => `${rule}; no se dan nuevos donde habría más de ${bound}`,
    times: (times, period) => `${times} × lo incluido ${GRANTS[period]}`,
  },

  conditions: {
    setup: (amount) => `${amount} una vez por la puesta en marcha`,
    minimum: {
      month: (amount) => `Al menos ${amount} al mes`,
      year: (amount) => `Al menos ${amount} al año`,
    },
    billCredit: {
      plan: (amount) => `${amount} de saldo`,
      seat: (amount) => `${amount} de saldo por puesto`,
    },
    credited: {
      month: (credit, what) => `${credit} al mes para ${what}`,
      year: (credit, what) => `${credit} al año para ${what}`,
      once: (credit, what) => `${credit} una vez para ${what}`,
    },
    creditLasts: (credit, months, rule) => `${credit}, válido ${rule === "one" ? "un mes" : `${months} meses`}`,
    covers: { usage: "el uso", all: "toda la factura" },
    off: { all: "toda la factura", fees: "las cuotas", usage: "el uso" },
    discount: (name, amount, what) => `${name}: ${amount} de descuento en ${what}`,
    firstMonths: (discount, months, rule) =>
      rule === "one" ? `${discount} el primer mes` : `${discount} los primeros ${months} meses`,
    spendCap: (amount) => `El uso cuesta como máximo ${amount} al mes; lo que no cabe no se compra ni se factura`,
  },
} satisfies Translation;
