import { phrase } from "../phrase.js";
import { spanishDocs } from "./es-docs.js";
import { spanishInputs } from "./es-inputs.js";
import { spanishInsight } from "./es-insight.js";
import { spanishOffer } from "./es-offer.js";
import { spanishSales } from "./es-sales.js";
import { spanishWhy } from "./es-why.js";
import type { Translation } from "./translation.js";

/** Todo lo que dice la calculadora, en español. */
export const spanish = {
  language: "es",

  // Sin «b»: un billón son aquí doce ceros, no nueve.
  magnitudes: { k: 3, mil: 3, m: 6, mill: 6, mm: 6 },

  title: (product) => `¿Cuánto costará ${product}?`,
  pricesOf: (date) => `Precios del ${date}`,
  sources: "Fuentes",

  form: {
    heading: "Su uso",
    presets: "Empezar con",
    changedFrom: (preset) => `Modificado respecto a «${preset}».`,
    mix: "Lo que hace",
    otherActions: "Otras acciones",
    slider: (action) => `${action}: control deslizante`,
    per: (action) => `${action}: por`,
    perChoices: { month: "al mes", day: "al día", seat: "por puesto" },
    sliderValue: (quantity, per) => `${quantity} ${per}`,
    each: (units) => `${units} por unidad`,
    variant: (action) => `${action}: variante`,
    modifiers: (action) => `${action}: opciones`,
    addAction: "Añadir una acción",
    team: "Equipo",
    seats: "Puestos",
    terms: "Condiciones",
    months: "Meses",
    billing: "Facturación",
    billingChoices: { monthly: "Mensual", annual: "Anual" },
    currency: "Moneda",
    rangeSet: (range) => `coste ${range.toLowerCase()}`,
    growth: "Crecimiento al mes, en por ciento",
    activeDays: "Días de uso al mes",
    range: "Coste de las acciones variables",
    rangeChoices: { low: "Bajo", typical: "Habitual", high: "Alto" },
  },

  rates: {
    free: "gratis",
    each: (rates) => `${rates} por unidad`,
    per: (rates, units) => `${rates} por cada ${units}`,
    ownByPlan: "tarifa propia en algunos planes",
    times: (rate, multiplier) => `${rate} × ${multiplier}`,
    recipe: (parts) => `se compone de ${parts}`,
    part: (quantity, action) => `${quantity} × ${action}`,
    partWith: (part, options) => `${part} (${options})`,
  },

  typed: {
    not_a_number: (decimal, group) => `Escriba un número, por ejemplo 12${group}000, 250k o 1${decimal}2M.`,
    decimal_mark: (decimal, group) =>
      `Escriba los decimales con «${decimal}» (1${decimal}5) y los millares con «${group}» (1${group}500).`,
    thousands: (decimal, _group, meant) => `¿Quiso decir ${meant}? Aquí «${decimal}» precede a los decimales.`,
  },

  refused: {
    negative_number: "Escriba 0 o más.",
    not_whole: "Escriba un número entero.",
    number_too_large: "Es más de lo que se puede calcular.",
    too_many_decimals: "Escriba como máximo 12 decimales.",
  },

  answers: {
    heading: "Lo que cuesta",
    plans: "Planes",
    demand: (amounts) => `Esto supone ${amounts} al mes.`,
    demandOn: (amounts, plan) => `Con ${plan} esto supone ${amounts} al mes.`,
    demandAtFirst: (amounts, plan) => `Con ${plan} esto supone ${amounts} el primer mes.`,
    stale: "Sin actualizar: uno de sus datos no se puede usar. Estas cifras son las de los datos anteriores.",
    unavailable: "No para este uso",
  },

  sentence: {
    cheapest: (plan, cost, less, next) =>
      phrase`${plan} es el plan más barato que lo cubre todo: ${cost}, ${less} menos que ${next}.`,
    cheapestEqual: (plan, cost, next) =>
      phrase`${plan} es el plan más barato que lo cubre todo: ${cost}, lo mismo que ${next}.`,
    alone: (plan, cost) => phrase`${plan} lo cubre todo: ${cost}.`,
    only: (plan, cost) => phrase`${plan} es el único plan que lo cubre todo: ${cost}.`,
    most: (plan, share, cost) => phrase`Ningún plan lo cubre todo. El que más cubre es ${plan}: ${share} por ${cost}.`,
    overCap: (plan, cost) =>
      phrase`Todos los planes superan su límite de gasto. El que menos cuesta es ${plan}: ${cost}.`,
    nothingUsed: (plan, cost) => phrase`Sin uso, el que menos cuesta es ${plan}: ${cost}.`,
    withinLimit: () => phrase`Dentro de su límite de gasto: `,
    none: () => phrase`Ninguno de estos planes está disponible para lo que ha indicado.`,
    aMonth: (amount) => `${amount} al mes`,
    aMonthOnAverage: (amount) => `${amount} al mes de media`,
  },

  kinds: {
    subscription: "Suscripción",
    hybrid: "Suscripción + exceso",
    top_up: "Recargas de prepago",
    payg: "Pago por uso",
    free: "Gratis",
    custom: "A medida",
  },

  best: {
    mark: "El mejor",
    cheapest: "el más barato que lo cubre todo",
    only_one_that_serves_all: "el único que lo cubre todo",
    serves_most: "ninguno lo cubre todo, este cubre más",
    exceeds_spend_cap: "todos superan su límite, este cuesta menos",
  },
  bestWithinLimit: (reason) => `${reason}, dentro de su límite`,

  card: {
    aMonth: "al mes",
    aMonthOnAverage: "al mes de media",
    total: (amount, months, rule) => `${amount} en ${months} ${rule === "one" ? "mes" : "meses"}`,
    meterTotals: (meter, months, rule) => `${meter} en ${months} ${rule === "one" ? "mes" : "meses"}`,
    notOffered: "No disponible en este plan",
    unitPrices: "Precio efectivo",
    unitPricesNote:
      "El total de todos los meses, dividido entre los créditos cubiertos, con cuatro cifras. Una acción cuesta lo que cuestan sus créditos.",
    offer: "Incluido, y después",
    otherMeters: "Lo que ofrece y usted no usa",
    unused: "Lo que no se usa",
    conditions: "También en la factura",
    kindInSize: (kind, size) => `${kind}, tamaño ${size}`,
    notes: "Notas",
    unfold: "Cifras y factura",
    foldUp: "Menos",
    invoice: (month) => `Factura del mes ${month}`,
    nothingBilled: "No se factura nada.",
    invoiceTotal: "Total",
    months: "Coste por mes",
    month: (months, rule) => `${rule === "one" ? "Mes" : "Meses"} ${months}`,
    monthsOn: (months, plan) => `${months}, con ${plan}`,
    upgraded: (month, plan) => `Desde el mes ${month} con ${plan}.`,
    details: "Factura y detalles",
    page: "Página del plan",
  },

  rows: {
    granted: "Incluidos",
    bought: "Comprados",
    used: "Usados",
    overage: "Exceso",
    fair_use: "Uso razonable",
    borrowed: "Adelantados",
    degraded: "Reducidos",
    expired: "Perdidos",
    closing: "Quedan al final",
    unserved: "No atendidos",
    owed: "Se deben al final",
  },

  bar: {
    label: (meter, parts) => `${meter}: ${parts}`,
    included: (amount) => `${amount} incluidos`,
    bought: (amount) => `${amount} comprados`,
    overage: (amount) => `${amount} de exceso`,
    fair_use: (amount) => `${amount} de uso razonable`,
    borrowed: (amount) => `${amount} adelantados`,
    degraded: (amount) => `${amount} más lentos o de menor calidad`,
    unserved: (amount) => `${amount} no atendidos`,
    closing: (amount) => `${amount} quedan al final`,
    expired: (amount) => `${amount} caducan sin usarse`,
    owed: (amount) => `${amount} se deben al final`,
    empty: "nada usado",
  },

  shortfall: {
    everyMonth: (day, amount) => `Se detiene el día ${day} de cada mes; ${amount} no atendidos.`,
    someMonths: (day, month, amount) => `Se detiene el día ${day} del mes ${month}; ${amount} no atendidos en total.`,
    onlyMonth: (day, amount) => `Se detiene el día ${day}; ${amount} no atendidos.`,
    undated: (amount) => `No alcanza: ${amount} no atendidos en total.`,
    degraded: (amount) => `${amount} más lentos o de menor calidad.`,
    owed: (amount) => `${amount} adelantados quedan sin devolver al final.`,
  },

  ...spanishOffer,
  ...spanishDocs,
  ...spanishInsight,
  ...spanishInputs,
  ...spanishWhy,
  ...spanishSales,

  notes: {
    part_term: "El tiempo indicado acaba antes que el plazo anual; el resto del plazo va en la última factura.",
    annual_not_offered: "No todo tiene precio anual; ahí se usa el mensual.",
    annual_only: "Solo se vende por años; el precio se reparte entre los meses.",
    spend_cap_exceeded: "Supera su límite de gasto, que este plan no aplica.",
    upgrade_not_possible: "Aquí no es posible pasar a más; el servicio se detiene.",
  },

  reasons: {
    contact_sales: () => "Precio solo a petición.",
    no_price_in_currency: () => "No tiene precio en esta moneda.",
    too_many_seats: (detail) => `No admite tantos puestos: ${detail}.`,
    seat_type_not_offered: (detail) => `No ofrece estos puestos: ${detail}.`,
    action_not_offered: (detail) => `No ofrece ${detail}.`,
    meter_not_offered: (detail) => `No tiene los créditos que necesita ${detail}.`,
    measure_missing: (detail) => `Factura este trabajo según ${detail}: indique también esa cantidad para comparar.`,
    too_complex: () =>
      "Demasiado complejo para calcularlo con exactitud con este uso; podría costar menos que el mejor de aquí. Pruebe con menos meses o acciones.",
  },

  lines: {
    setup: "Puesta en marcha",
    fee: "Cuota del plan",
    seats: "Puestos",
    add_on: "Complemento",
    top_up: "Recarga",
    overage: "Exceso",
    minimum: "Hasta el mínimo",
    rest_of_term: "Resto del plazo",
    bill_credit: "Saldo a favor",
    discount: "Descuento",
    tax: "Impuestos",
  },
  line: (kind, what) => `${kind}: ${what}`,
  times: (count, name) => `${count} × ${name}`,

  credit: (rule) => (rule === "one" ? "crédito" : "créditos"),
  plural: (name) => `${name}s`,
  comma: ", ",
  amountOf: (amount, unit) => `${amount} ${unit}`,

  states: {
    loading: "Cargando la lista de precios",
    failed: "No se pudo cargar la lista de precios.",
    noAnswer:
      "No hubo ninguna respuesta que esta página pueda leer: el servidor no está accesible o no lo permite a otros sitios (CORS).",
    status: (status) => `El servidor respondió con el estado ${status}.`,
    timedOut: "El servidor tardó demasiado en responder.",
    cutOff: "La respuesta se interrumpió a medias.",
    notJson: "Llegó una página web y no una lista de precios; compruebe la dirección.",
    tooLarge: "Lo que llegó es mayor de lo que puede ser una lista de precios (1 MiB).",
    kept: "Las cifras de abajo siguen siendo las de la última lista de precios legible.",
    crashed: "La calculadora ha fallado al calcular. Sus datos siguen ahí.",
    before: "Las cifras de abajo son las de los datos anteriores.",
    retry: "Reintentar",
    noSource: "Esta calculadora no tiene lista de precios.",
    noSourceHelp: "Ponga en el atributo «src» la dirección de una, o use la propiedad «catalog».",
    broken: "No se pudo iniciar la calculadora.",
    refused: (count, rule) => `Esta lista de precios tiene ${rule === "one" ? "un problema" : `${count} problemas`}.`,
    refusedHelp: "No se muestran cifras hasta que se corrija, para que nadie lea un precio equivocado.",
    wholeDocument: "toda la lista",
    scenario: "Estos datos no se pueden calcular:",
  },
} satisfies Translation;
