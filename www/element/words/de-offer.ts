import type { Translation } from "./translation.js";

const PERIODS = { month: "Monat", year: "Jahr", term: "Laufzeit" };
const NEXT_PERIODS = { month: "einen Monat", year: "ein Jahr", term: "eine Laufzeit" };
const MANY_PERIODS = { month: "Monate", year: "Jahre", term: "Laufzeiten" };

/** Was ein Tarif bietet. */
export const germanOffer = {
  limit: {
    ofMeter: (meter, words) => `${meter}: ${words}`,
    stop: "Stopp",
    withoutGrant: (clauses) => `nichts enthalten; ${clauses.join(", danach ")}`,
    inTurn: (clauses) => clauses.join(", danach "),
  },

  grant: {
    unlimited: (unit) => `unbegrenzt ${unit}`,
    shareOf: (units, share, others) => `${units} bis zu ${share} der genutzten ${others}`,
    perSeat: (amount, seat) => (seat === null ? `${amount} pro Platz` : `${amount} pro Platz (${seat})`),
    ofAddOn: (amount, count, addOn) =>
      count === null ? `${amount} aus ${addOn}` : `${count} × ${amount} aus ${addOn}`,
    atMostAMonth: (amount) => `höchstens ${amount} im Monat`,
    firstMonths: (months, rule) => (rule === "one" ? "nur im ersten Monat" : `in den ersten ${months} Monaten`),
    good: (months, rule) => (rule === "one" ? "gilt in diesem Monat" : `gilt ${months} Monate`),
    individual: "jeder Platz hat seine eigenen",
    partlyPooled: (share) => `${share} gemeinsam, der Rest für jeden Platz einzeln`,
    with: (amount, remarks) => `${amount} (${remarks.join(", ")})`,
    rhythms: {
      unlimited: (amounts) => amounts,
      month: (amounts) => `${amounts} im Monat`,
      day: (amounts) => `${amounts} an jedem Nutzungstag`,
      year: (amounts) => `${amounts} im Jahr`,
      term: (amounts, months) => `${amounts} alle ${months} Monate`,
      once: (amounts) => `${amounts} einmalig`,
    },
    sum: (parts) => parts.join(" + "),
  },

  step: {
    upTo: (what, limit) => `${what}, bis ${limit} im Monat`,
    packs: (packs) => `Pakete: ${packs.join(" oder ")}`,
    pack: (credits, price) => `${credits} für ${price}`,
    maxPacks: (packs, most) => `${packs}, höchstens ${most} im Monat`,
    anyAmount: (credits, price) => `Zukauf nach Bedarf in Schritten von ${credits} zu ${price}`,
    atLeast: (bought, least) => `${bought}, mindestens ${least} auf einmal`,
    boughtLast: (bought, months, rule) =>
      rule === "one" ? `${bought}, gilt in diesem Monat` : `${bought}, gilt ${months} Monate`,
    fairUse: (degraded) => (degraded ? "kostenlose Fair Use mit geringerer Qualität" : "kostenlose Fair Use"),
    borrow: (share) => `bis zu ${share} vom Kontingent des nächsten Monats werden vorgezogen`,
    throttle: (share) => `es wird langsamer: ${share} vom Rest werden bedient`,
    upgrade: (plan) => `Wechsel zu ${plan}`,
  },

  inSize: (plan, size) => `${plan} in Größe ${size}`,

  price: {
    each: (price, unit) => `${price} pro ${unit}`,
    per: (price, units) => `${price} pro ${units}`,
    packages: (price, units) => `${price} je angefangene ${units}`,
    wholePackages: (price, units) => `${price} je volle ${units}`,
    tier: (price, bound) => `${price} bis ${bound}`,
    lastTier: (price) => `${price} darüber`,
    onlyTier: (price) => price,
    together: (prices) => prices.join(" plus "),
    nothing: "kostenlos",
    graduated: (tiers) => tiers,
    volume: (tiers) => `${tiers} (auf die ganze Menge)`,
    stairstep: (tiers) => `${tiers} (ein Preis für die ganze Menge)`,
    free: (price, units) => `${price}, die ersten ${units} kostenlos`,
    minimum: (price, least) => `${price}, mindestens ${least}`,
    maximum: (price, most) => `${price}, höchstens ${most}`,
    alsoAtZero: (price) => `${price}, auch in einem Monat ohne Nutzung`,
  },

  carry: {
    of: (amount, rule) => `${amount} – ${rule}`,
    expire: {
      month: "verfallen am Monatsende",
      year: "verfallen am Jahresende",
      term: "verfallen am Ende der Laufzeit",
    },
    last: (months, rule) => (rule === "one" ? "verfallen am Monatsende" : `verfallen nach ${months} Monaten`),
    never: "verfallen nie",
    forever: "bleiben unbegrenzt erhalten",
    carryOver: (share, periods, rule, period) =>
      `${share === null ? "bleiben" : `${share} bleiben`} ${rule === "one" ? NEXT_PERIODS[period] : `${periods} ${MANY_PERIODS[period]}`} erhalten`,
    declining: (first, later, period) =>
      `${first} bleiben ${NEXT_PERIODS[period]} erhalten, ${later.map((share) => `dann ${share} vom Rest noch ${NEXT_PERIODS[period]}`).join(", ")}`,
    maxCarried: (rule, bound) => `${rule}, insgesamt höchstens ${bound}`,
    maxBalance: (rule, bound) => `${rule}; mit den neuen nie mehr als ${bound}`,
    skip: (rule, bound) => `${rule}; neue entfallen, wo es mehr als ${bound} wären`,
    times: (times, period) => `das ${times}-Fache des Kontingents pro ${PERIODS[period]}`,
  },

  conditions: {
    setup: (amount) => `${amount} einmalig für die Einrichtung`,
    minimum: {
      month: (amount) => `Mindestens ${amount} im Monat`,
      year: (amount) => `Mindestens ${amount} im Jahr`,
    },
    billCredit: {
      plan: (amount) => `${amount} Guthaben`,
      seat: (amount) => `${amount} Guthaben pro Platz`,
    },
    credited: {
      month: (credit, what) => `${credit} im Monat für ${what}`,
      year: (credit, what) => `${credit} im Jahr für ${what}`,
      once: (credit, what) => `${credit} einmalig für ${what}`,
    },
    creditLasts: (credit, months, rule) => `${credit}, gilt ${rule === "one" ? "einen Monat" : `${months} Monate`}`,
    covers: { usage: "die Nutzung", all: "die ganze Rechnung" },
    off: { all: "die ganze Rechnung", fees: "die Gebühren", usage: "die Nutzung" },
    discount: (name, amount, what) => `${name}: ${amount} Nachlass auf ${what}`,
    firstMonths: (discount, months, rule) =>
      rule === "one" ? `${discount} im ersten Monat` : `${discount} in den ersten ${months} Monaten`,
    spendCap: (amount) =>
      `Die Nutzung kostet höchstens ${amount} im Monat; was nicht hineinpasst, wird weder gekauft noch berechnet`,
  },
} satisfies Translation;
