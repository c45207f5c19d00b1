import type { Translation } from "./translation.js";

/** Wie ein Betrag zustande kommt: Rechnungen, die man nachrechnen kann. */
export const germanWhy = {
  why: {
    ask: (amount) => `${amount}: wie der Betrag zustande kommt`,
    title: (plan) => `So wird ${plan} berechnet`,
    close: "Schließen",

    total: "Alle Monate",
    inAll: "Insgesamt",
    perMonth: (total, months) => `Im Monat: ${total} ÷ ${months}, gerundet`,

    month: "Monat",
    before: "Der Monat davor",
    after: "Der Monat danach",
    on: (plan) => `In diesem Monat mit ${plan}.`,

    usage: "Was Sie nutzen",
    nothingUsed: "In diesem Monat wird nichts genutzt.",
    ofRecipe: (recipe, action) => `${recipe}: ${action}`,
    times: (quantity, price) => `${quantity} × ${price}`,
    blocks: (quantity, per, blocks) => `${quantity} ÷ ${per} = ${blocks}`,
    begunBlocks: (quantity, per, blocks) => `${quantity} ÷ ${per}, aufgerundet = ${blocks}`,
    sumOf: (meter) => `${meter} benötigt`,

    product: (factors, product) => `${factors.join(" × ")} = ${product}`,
    days: (days) => `${days} ${days === "1" ? "Tag" : "Tage"}`,
    seats: (seats) =>
      seats.length === 1 ? `${seats[0]} ${seats[0] === "1" ? "Platz" : "Plätze"}` : `(${seats.join(" + ")}) Plätze`,
    season: (percent) => `${percent} (Saison)`,
    grown: (percent, months, rule) => `${months} ${rule === "one" ? "Monat" : "Monate"} mit ${percent} Wachstum`,

    credits: (meter) => `${meter}: woher sie kommen`,
    opening: "Übrig aus dem Vormonat",
    granted: "Enthalten",
    bought: "Zugekauft",
    used: "Genutzt",
    expired: "Ungenutzt verfallen",
    closing: "Am Monatsende übrig",
    fromBalance: "Aus dem Bestand",
    needed: "Benötigt",

    bill: "Was berechnet wird",
    billTotal: "In diesem Monat berechnet",
    nothingBilled: "In diesem Monat wird nichts berechnet.",
    packages: (count, price) => `${count} ${count === "1" ? "Paket" : "Pakete"} × ${price}`,
    year: "Preis für ein Jahr",
    divided: (quantity, per, price) => `${quantity} ÷ ${per} × ${price}`,
    rounded: (sum, how) => `${sum}, ${how}`,
    rounding: {
      half_away: "gerundet",
      half_even: "gerundet, Hälften zum geraden Cent",
      up: "aufgerundet",
      down: "abgerundet",
    },
    yearToDate: (twelfths) => `${twelfths}/12 davon, gerundet`,
    yearBefore: (twelfths) => `abzüglich ${twelfths}/12, zuvor berechnet`,
    parts: {
      price: "Preis",
      units: "",
      packages: "",
      tier: "",
      flat: "Pauschale",
      to_minimum: "Auffüllen zum Mindestbetrag",
      to_maximum: "Kürzen auf den Höchstbetrag",
      year_to_date: "",
      year_before: "",
      minimum: "Mindestbetrag",
      billed_so_far: "Abzüglich des oben Berechneten",
      rest: "",
      off_fees: "Auf die Gebühren",
      off_usage: "Auf die Nutzung",
      taxed: "",
    },
  },
} satisfies Translation;
