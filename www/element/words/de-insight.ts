import type { Translation } from "./translation.js";

/** Der genauere Blick unter den Karten. */
export const germanInsight = {
  insight: {
    heading: "Genauer betrachtet",
    tabs: {
      volumes: "Mehr oder weniger Nutzung",
      months: "Monat für Monat",
      forecast: "Wie sicher?",
      map: "Karte der besten Tarife",
      assumptions: "Annahmen",
    },
    loading: "Wird geladen",
    failed: "Dieser Teil konnte nicht geladen werden.",
  },

  study: {
    working: "Wird berechnet",
    share: (percent) => `${percent} fertig`,
    cancel: "Abbrechen",
    stopped: "Vor dem Ende abgebrochen.",
    resume: "Neu starten",
    table: "Dasselbe als Tabelle",
  },

  volumes: {
    ask: "Was wäre, wenn",
    choices: {
      "0.5": "Halb so viel",
      "1": "Wie eingegeben",
      "2": "Doppelt so viel",
      "bad-month": "Ein Ausreißermonat",
    },
    any: (times) => `${times}× diese Nutzung`,
    slider: "Vielfaches dieser Nutzung: Schieberegler",
    entered: "Wie eingegeben",
    atTimes: (times) => `Beim ${times}-Fachen dieser Nutzung`,
    times: (times) => `${times}×`,
    badMonth: (month, times) =>
      `Monat ${month} mit dem ${times}-Fachen seiner Nutzung, die anderen Monate wie eingegeben.`,
    tooMuch: "Das ist mehr, als sich berechnen lässt.",
    costs: "Kosten im Monat",
    plan: "Tarif",
    asked: "Dann",
    remark: "Abgedeckt",
    servesAll: "Alles",
    notAll: (plan) => `${plan}, nicht alles`,
    chart: "Kosten im Monat nach Nutzung",
    axis: "Vielfaches der eingegebenen Nutzung",
    done: "Durchschnittliche Kosten im Monat. Dünn und blass: Der Tarif deckt nicht alles ab.",
    above: (plan) => `↑ ${plan}`,
    servesOnly: (cost, share) => `${cost}, deckt ${share} ab`,
    alwaysBest: (plan, from, to) => `${plan} bleibt vom ${from}- bis zum ${to}-Fachen dieser Nutzung der beste Tarif.`,
    changes: (times) => `Beim ${times}-Fachen dieser Nutzung ändert sich, welche Tarife infrage kommen.`,
    cheaperAbove: (times, from, to) => `Beim ${times}-Fachen dieser Nutzung wird ${to} günstiger als ${from}.`,
    stopsAbove: (times, from, to) =>
      `Über dem ${times}-Fachen dieser Nutzung deckt ${from} nicht mehr alles ab; der beste Tarif ist dann ${to}.`,
    noPlan: "keiner",
    turns: (from, to, one, other, then) =>
      `Zwischen dem ${from}- und dem ${to}-Fachen dieser Nutzung ist der beste Tarif mal ${one}, mal ${other}; darüber ist es ${then}.`,
    between: (from, to) => `${from}–${to}×`,
    cheaperBelow: (times, from, to) => `Unter dem ${times}-Fachen dieser Nutzung ist ${from} günstiger als ${to}.`,
    enoughBelow: (times, from, to) =>
      `Bis zum ${times}-Fachen dieser Nutzung deckt ${from} alles ab und ist der beste Tarif; darüber ist es ${to}.`,
    neverAll: (plan) => `${plan} deckt bei keiner dieser Mengen alles ab.`,
    allUpTo: (plan, times) => `${plan} deckt nur bis etwa zum ${times}-Fachen dieser Nutzung alles ab.`,
    notAlways: (plan) => `${plan} deckt bei manchen dieser Mengen nicht alles ab.`,
  },

  months: {
    plan: "Tarif",
    month: "Monat",
    cost: "Kosten",
    credits: (meter, plan) => `${meter} Monat für Monat mit ${plan}`,
    costs: (plan) => `Kosten Monat für Monat mit ${plan}`,
    there: "Linker Balken, was da war:",
    became: "Rechter Balken, was daraus wurde:",
    creditsDescription: (meter, parts) =>
      `${meter}, zwei Balken pro Monat: links, was da war, rechts, was daraus wurde. Gezeigt: ${parts}. Die Zahlen stehen in der Tabelle darunter.`,
    costDescription: "Ein Balken pro Monat. Die Beträge stehen in der Tabelle.",
    notOffered: (meter) => `${meter}: in diesem Tarif nicht verfügbar.`,
    nothing: (meter) => `${meter}: nichts enthalten und nichts genutzt.`,
    said: (month, part, amount) => `Monat ${month}: ${part} ${amount}`,
    costSaid: (month, amount) => `Monat ${month}: ${amount}`,
    parts: {
      carried: "Übertragen",
      granted: "Enthalten",
      bought: "Zugekauft",
      used: "Genutzt",
      overage: "Mehrverbrauch",
      fair_use: "Fair Use",
      borrowed: "Vorgezogen",
      degraded: "Vermindert",
      unserved: "Nicht bedient",
      closing: "Übrig",
      expired: "Verfallen",
    },
  },

  forecast: {
    ask: "Wie stark die Monate schwanken",
    variations: { "10": "Wenig", "30": "Etwas", "60": "Stark" },
    percent: "In Prozent",
    again: "Mit anderem Startwert neu ziehen",
    chart: "Was jeder Tarif kosten kann",
    done: (runs, seed) =>
      `Ungefähr, aus ${runs} Zufallsläufen mit Startwert ${seed}; derselbe Startwert ergibt dieselben Zahlen.`,
    caption: "Kosten über alle Monate, und wie oft es dazu kommt",
    between: (from, to) => `${from} bis ${to}`,
    p10: "In 1 von 10 Fällen höchstens",
    p50: "In der Hälfte höchstens",
    p90: "In 9 von 10 Fällen höchstens",
    runsOut: "Reicht nicht",
    best: "Ist der beste",
    atMost: (plan, amount, months, rule) =>
      `${plan}: in neun von zehn Fällen höchstens etwa ${amount} in ${months} ${rule === "one" ? "Monat" : "Monaten"}.`,
    runsOutIn: (share) => `reicht in ${share} nicht`,
    sometimesRunsOut: (plan, share) => `${plan} deckt in etwa ${share} der Fälle nicht alles ab.`,
    alwaysRunsOut: (plan) => `${plan} deckt in keinem der Fälle alles ab.`,
    alwaysBest: (plan) => `${plan} ist in allen Fällen der beste Tarif.`,
    bestIn: (plan, share) => `${plan} ist in etwa ${share} der Fälle der beste Tarif.`,
  },

  map: {
    about:
      "Der beste Tarif für andere Teams und andere Nutzung. Die Nutzung bleibt für jedes Team die eingegebene, mal die Zahl unten; nur was pro Platz eingegeben ist, ändert sich mit den Plätzen.",
    aboutVolume: "Kein Tarif wird hier pro Platz verkauft, also entscheidet nur die Nutzung.",
    done: "Der Rahmen markiert Ihre Eingaben.",
    seats: "Plätze",
    usage: "Nutzung",
    anySeats: "Beliebig viele Plätze",
    chart: "Bester Tarif nach Plätzen und Nutzung",
    share: (plan, count) => `${plan} in ${count}`,
    description: (counted, all) => `Der beste Tarif, von ${all} Feldern: ${counted}.`,
    caption: (months, rule) => `Bester Tarif und seine Kosten in ${months} ${rule === "one" ? "Monat" : "Monaten"}`,
    cell: (plan, cost) => `${plan}, ${cost}`,
    partly: (cell) => `${cell}, deckt nicht alles ab`,
    none: "Keiner",
    notAll: "Blasse Felder mit gestricheltem Rand: Kein Tarif deckt alles ab, dieser am meisten.",
  },

  assumptions: {
    prices: "Die Preisliste",
    counting: "Wie gerechnet wird",
    left: "Was zu beachten ist und was nicht enthalten ist",
    plans: "Hinweise zu einzelnen Tarifen",
    asOf: (date) => `Preise mit Stand vom ${date}.`,
    undated: "Die Preisliste sagt nicht, von wann ihre Preise sind.",
    vendor: (vendor) => `Preise von ${vendor}.`,
    readFrom: "Entnommen aus",
    currency: (code) => `Alle Beträge sind in ${code}.`,
    currencies: "Jede Währung hat ihre eigenen Preise; nichts wird umgerechnet.",
    months: (months, rule) =>
      `Ein Monat hat 30 Tage. Gerechnet ${rule === "one" ? `wird ${months} Monat` : `werden ${months} Monate`}, ab dem Tag, an dem der Tarif beginnt.`,
    rounding: {
      half_away:
        "Jede Rechnungszeile wird einmal gerundet, auf den nächsten Cent oder die kleinste Münze; Hälften werden aufgerundet.",
      half_even:
        "Jede Rechnungszeile wird einmal gerundet, auf den nächsten Cent oder die kleinste Münze; Hälften zur geraden Zahl.",
      up: "Jede Rechnungszeile wird einmal aufgerundet, auf den Cent oder die kleinste Münze.",
      down: "Jede Rechnungszeile wird einmal abgerundet, auf den Cent oder die kleinste Münze.",
    },
    exact: "Beträge und Credits sind exakt, nicht geschätzt; eine Summe ist die ihrer gerundeten Zeilen.",
    monthly: "Monatlich abgerechnet, wo ein Tarif das zulässt.",
    annual: "Jährlich abgerechnet, wo ein Tarif das zulässt; der Jahrespreis ist auf die Monate verteilt.",
    best: "Der beste Tarif ist der günstigste, der alles abdeckt; wo es keinen gibt, jener, der am meisten abdeckt.",
    forecast:
      "Nur „Wie sicher?“ ist geschätzt: Die Nutzung jedes Monats wird zufällig um Ihre Eingaben herum gezogen, schwankende Kosten von Aktionen zwischen niedrig und hoch.",
    noTax: "Steuern sind nicht enthalten.",
    vendorDecides: "Maßgeblich sind die Preise und Bedingungen des Anbieters.",
  },
} satisfies Translation;
