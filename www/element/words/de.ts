import { phrase } from "../phrase.js";
import { germanDocs } from "./de-docs.js";
import { germanInputs } from "./de-inputs.js";
import { germanInsight } from "./de-insight.js";
import { germanOffer } from "./de-offer.js";
import { germanSales } from "./de-sales.js";
import { germanWhy } from "./de-why.js";
import type { Translation } from "./translation.js";

/** Alles, was der Rechner sagt, auf Deutsch. */
export const german = {
  language: "de",

  magnitudes: { k: 3, t: 3, tsd: 3, m: 6, mio: 6, mrd: 9 },

  title: (product) => `Was kostet ${product}?`,
  pricesOf: (date) => `Preise vom ${date}`,
  sources: "Quellen",

  form: {
    heading: "Ihre Nutzung",
    presets: "Ausgehen von",
    changedFrom: (preset) => `Geändert gegenüber „${preset}“.`,
    mix: "Was Sie tun",
    otherActions: "Weitere Aktionen",
    slider: (action) => `${action}: Schieberegler`,
    per: (action) => `${action}: pro`,
    perChoices: { month: "im Monat", day: "am Tag", seat: "pro Platz" },
    sliderValue: (quantity, per) => `${quantity} ${per}`,
    each: (units) => `${units} je Aktion`,
    variant: (action) => `${action}: Variante`,
    modifiers: (action) => `${action}: Optionen`,
    addAction: "Aktion hinzufügen",
    team: "Team",
    seats: "Plätze",
    terms: "Konditionen",
    months: "Monate",
    billing: "Abrechnung",
    billingChoices: { monthly: "Monatlich", annual: "Jährlich" },
    currency: "Währung",
    rangeSet: (range) => `Kosten ${range.toLowerCase()} angesetzt`,
    growth: "Wachstum pro Monat, in Prozent",
    activeDays: "Nutzungstage im Monat",
    range: "Kosten schwankender Aktionen",
    rangeChoices: { low: "Niedrig", typical: "Üblich", high: "Hoch" },
  },

  rates: {
    free: "kostenlos",
    each: (rates) => `je ${rates}`,
    per: (rates, units) => `${rates} pro ${units}`,
    ownByPlan: "in manchen Tarifen anders",
    times: (rate, multiplier) => `${rate} × ${multiplier}`,
    recipe: (parts) => `besteht aus ${parts}`,
    part: (quantity, action) => `${quantity} × ${action}`,
    partWith: (part, options) => `${part} (${options})`,
  },

  typed: {
    not_a_number: (decimal, group) => `Geben Sie eine Zahl ein, etwa 1${group}200, 250 Tsd. oder 1${decimal}2 Mio.`,
    decimal_mark: (decimal, group) =>
      `Schreiben Sie Dezimalstellen mit „${decimal}“ (1${decimal}5) und Tausender mit „${group}“ (1${group}500).`,
    thousands: (decimal, _group, meant) => `Meinten Sie ${meant}? „${decimal}“ steht hier vor den Dezimalstellen.`,
  },

  refused: {
    negative_number: "Geben Sie 0 oder mehr ein.",
    not_whole: "Geben Sie eine ganze Zahl ein.",
    number_too_large: "Das ist mehr, als sich berechnen lässt.",
    too_many_decimals: "Geben Sie höchstens 12 Nachkommastellen ein.",
  },

  answers: {
    heading: "Was es kostet",
    plans: "Tarife",
    demand: (amounts) => `Das ergibt ${amounts} im Monat.`,
    demandOn: (amounts, plan) => `Mit ${plan} ergibt das ${amounts} im Monat.`,
    demandAtFirst: (amounts, plan) => `Mit ${plan} ergibt das ${amounts} im ersten Monat.`,
    stale: "Nicht aktualisiert: Eine Ihrer Eingaben ist nicht verwendbar. Das sind die Zahlen der vorigen Eingaben.",
    unavailable: "Nicht für diese Nutzung",
  },

  sentence: {
    cheapest: (plan, cost, less, next) =>
      phrase`${plan} ist der günstigste Tarif, der alles abdeckt: ${cost}, ${less} weniger als ${next}.`,
    cheapestEqual: (plan, cost, next) =>
      phrase`${plan} ist der günstigste Tarif, der alles abdeckt: ${cost}, genauso viel wie ${next}.`,
    alone: (plan, cost) => phrase`${plan} deckt alles ab: ${cost}.`,
    only: (plan, cost) => phrase`${plan} ist der einzige Tarif, der alles abdeckt: ${cost}.`,
    most: (plan, share, cost) => phrase`Kein Tarif deckt alles ab. Am meisten ${plan}: ${share} für ${cost}.`,
    overCap: (plan, cost) => phrase`Jeder Tarif überschreitet Ihr Ausgabenlimit. Am wenigsten kostet ${plan}: ${cost}.`,
    nothingUsed: (plan, cost) => phrase`Ohne Nutzung kostet ${plan} am wenigsten: ${cost}.`,
    withinLimit: () => phrase`Innerhalb Ihres Ausgabenlimits: `,
    none: () => phrase`Keinen dieser Tarife gibt es für Ihre Eingaben.`,
    aMonth: (amount) => `${amount} im Monat`,
    aMonthOnAverage: (amount) => `${amount} im Monat (Durchschnitt)`,
  },

  kinds: {
    subscription: "Abo",
    hybrid: "Abo + Mehrverbrauch",
    top_up: "Guthaben zum Aufladen",
    payg: "Nach Verbrauch",
    free: "Kostenlos",
    custom: "Individuell",
  },

  best: {
    mark: "Beste Wahl",
    cheapest: "günstigster Tarif, der alles abdeckt",
    only_one_that_serves_all: "der einzige, der alles abdeckt",
    serves_most: "keiner deckt alles ab, dieser am meisten",
    exceeds_spend_cap: "alle über Ihrem Limit, dieser kostet am wenigsten",
  },
  bestWithinLimit: (reason) => `${reason}, innerhalb Ihres Limits`,

  card: {
    aMonth: "im Monat",
    aMonthOnAverage: "im Monat (Durchschnitt)",
    total: (amount, months, rule) => `${amount} in ${months} ${rule === "one" ? "Monat" : "Monaten"}`,
    meterTotals: (meter, months, rule) => `${meter} in ${months} ${rule === "one" ? "Monat" : "Monaten"}`,
    notOffered: "In diesem Tarif nicht verfügbar",
    unitPrices: "Effektiver Preis",
    unitPricesNote:
      "Die Summe aller Monate, geteilt durch die gedeckten Credits, auf vier Stellen. Eine Aktion kostet, was ihre Credits kosten.",
    offer: "Enthalten, und danach",
    otherMeters: "Was Sie nicht nutzen",
    unused: "Was übrig bleibt",
    conditions: "Außerdem auf der Rechnung",
    kindInSize: (kind, size) => `${kind}, in Größe ${size}`,
    notes: "Hinweise",
    unfold: "Zahlen und Rechnung",
    foldUp: "Weniger",
    invoice: (month) => `Rechnung für Monat ${month}`,
    nothingBilled: "Nichts wird berechnet.",
    invoiceTotal: "Summe",
    months: "Kosten nach Monat",
    month: (months, rule) => `${rule === "one" ? "Monat" : "Monate"} ${months}`,
    monthsOn: (months, plan) => `${months}, mit ${plan}`,
    upgraded: (month, plan) => `Ab Monat ${month} mit ${plan}.`,
    details: "Rechnung und Einzelheiten",
    page: "Seite des Tarifs",
  },

  rows: {
    granted: "Enthalten",
    bought: "Zugekauft",
    used: "Genutzt",
    overage: "Mehrverbrauch",
    fair_use: "Fair Use",
    borrowed: "Vorgezogen",
    degraded: "Vermindert",
    expired: "Verfallen",
    closing: "Am Ende übrig",
    unserved: "Nicht bedient",
    owed: "Am Ende offen",
  },

  bar: {
    label: (meter, parts) => `${meter}: ${parts}`,
    included: (amount) => `${amount} enthalten`,
    bought: (amount) => `${amount} zugekauft`,
    overage: (amount) => `${amount} Mehrverbrauch`,
    fair_use: (amount) => `${amount} Fair Use`,
    borrowed: (amount) => `${amount} vorgezogen`,
    degraded: (amount) => `${amount} langsamer oder mit geringerer Qualität`,
    unserved: (amount) => `${amount} nicht bedient`,
    closing: (amount) => `${amount} am Ende übrig`,
    expired: (amount) => `${amount} verfallen ungenutzt`,
    owed: (amount) => `${amount} am Ende offen`,
    empty: "nichts genutzt",
  },

  shortfall: {
    everyMonth: (day, amount) => `Endet an Tag ${day} jedes Monats; ${amount} nicht bedient.`,
    someMonths: (day, month, amount) => `Endet an Tag ${day} von Monat ${month}; insgesamt ${amount} nicht bedient.`,
    onlyMonth: (day, amount) => `Endet an Tag ${day}; ${amount} nicht bedient.`,
    undated: (amount) => `Reicht nicht: insgesamt ${amount} nicht bedient.`,
    degraded: (amount) => `${amount} langsamer oder mit geringerer Qualität.`,
    owed: (amount) => `${amount} sind vorgezogen und am Ende nicht ausgeglichen.`,
  },

  ...germanOffer,
  ...germanDocs,
  ...germanInsight,
  ...germanInputs,
  ...germanWhy,
  ...germanSales,

  notes: {
    part_term: "Ihr Zeitraum endet vor der Jahreslaufzeit; der Rest der Laufzeit steht auf der letzten Rechnung.",
    annual_not_offered: "Nicht alles hat einen Jahrespreis; dort gilt der Monatspreis.",
    annual_only: "Nur als Jahresvertrag; der Preis ist auf die Monate verteilt.",
    spend_cap_exceeded: "Überschreitet Ihr Ausgabenlimit, das dieser Tarif nicht durchsetzt.",
    upgrade_not_possible: "Der Wechsel nach oben ist hier nicht möglich; stattdessen endet der Dienst.",
  },

  reasons: {
    contact_sales: () => "Preis nur auf Anfrage.",
    no_price_in_currency: () => "Hat keinen Preis in dieser Währung.",
    too_many_seats: (detail) => `Nicht für so viele Plätze: ${detail}.`,
    seat_type_not_offered: (detail) => `Bietet diese Plätze nicht an: ${detail}.`,
    action_not_offered: (detail) => `Bietet ${detail} nicht an.`,
    meter_not_offered: (detail) => `Hat keine Credits der Art, die ${detail} braucht.`,
    measure_missing: (detail) => `Rechnet dies nach ${detail} ab: Geben Sie auch das ein, um zu vergleichen.`,
    too_complex: () =>
      "Für diese Nutzung zu aufwendig, um exakt zu rechnen; er könnte günstiger sein als der beste hier. Versuchen Sie weniger Monate oder Aktionen.",
  },

  lines: {
    setup: "Einrichtung",
    fee: "Grundgebühr",
    seats: "Plätze",
    add_on: "Zusatz",
    top_up: "Aufladung",
    overage: "Mehrverbrauch",
    minimum: "Auffüllen zum Mindestbetrag",
    rest_of_term: "Rest der Laufzeit",
    bill_credit: "Guthaben",
    discount: "Nachlass",
    tax: "Steuer",
  },
  line: (kind, what) => `${kind}: ${what}`,
  times: (count, name) => `${count} × ${name}`,

  credit: (rule) => (rule === "one" ? "Credit" : "Credits"),
  plural: (name) => name,
  comma: ", ",
  amountOf: (amount, unit) => `${amount} ${unit}`,

  states: {
    loading: "Preisliste wird geladen",
    failed: "Die Preisliste konnte nicht geladen werden.",
    noAnswer:
      "Es kam keine Antwort, die diese Seite lesen darf: Der Server ist nicht erreichbar oder erlaubt es anderen Websites nicht (CORS).",
    status: (status) => `Der Server antwortete mit Status ${status}.`,
    timedOut: "Der Server hat zu lange nicht geantwortet.",
    cutOff: "Die Antwort brach mittendrin ab.",
    notJson: "Angekommen ist eine Webseite und keine Preisliste; prüfen Sie die Adresse.",
    tooLarge: "Angekommen ist mehr, als eine Preisliste groß sein darf (1 MiB).",
    kept: "Die Zahlen darunter sind noch die der letzten lesbaren Preisliste.",
    crashed: "Beim Berechnen ist im Rechner ein Fehler aufgetreten. Ihre Eingaben sind noch da.",
    before: "Die Zahlen darunter sind die der vorherigen Eingaben.",
    retry: "Erneut versuchen",
    noSource: "Dieser Rechner hat keine Preisliste.",
    noSourceHelp: "Setzen Sie das Attribut „src“ auf die Adresse einer Preisliste oder die Eigenschaft „catalog“.",
    broken: "Der Rechner konnte nicht gestartet werden.",
    refused: (count, rule) => `Diese Preisliste hat ${rule === "one" ? "einen Fehler" : `${count} Fehler`}.`,
    refusedHelp: "Bis das behoben ist, werden keine Zahlen gezeigt, damit niemand einen falschen Preis liest.",
    wholeDocument: "die ganze Liste",
    scenario: "Diese Eingaben lassen sich nicht berechnen:",
  },
} satisfies Translation;
