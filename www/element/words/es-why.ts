import type { Translation } from "./translation.js";

/** De dónde sale un importe: cuentas que cualquiera puede rehacer. */
export const spanishWhy = {
  why: {
    ask: (amount) => `${amount}: de dónde sale`,
    title: (plan) => `Cómo se calcula ${plan}`,
    close: "Cerrar",

    total: "Todos los meses",
    inAll: "En total",
    perMonth: (total, months) => `Al mes: ${total} ÷ ${months}, redondeado`,

    month: "Mes",
    before: "El mes anterior",
    after: "El mes siguiente",
    on: (plan) => `Este mes con ${plan}.`,

    usage: "Lo que usa",
    nothingUsed: "Este mes no se usa nada.",
    ofRecipe: (recipe, action) => `${recipe}: ${action}`,
    times: (quantity, price) => `${quantity} × ${price}`,
    blocks: (quantity, per, blocks) => `${quantity} ÷ ${per} = ${blocks}`,
    begunBlocks: (quantity, per, blocks) => `${quantity} ÷ ${per}, redondeado hacia arriba = ${blocks}`,
    sumOf: (meter) => `${meter} que se necesitan`,

    product: (factors, product) => `${factors.join(" × ")} = ${product}`,
    days: (days) => `${days} ${days === "1" ? "día" : "días"}`,
    seats: (seats) =>
      seats.length === 1 ? `${seats[0]} ${seats[0] === "1" ? "puesto" : "puestos"}` : `(${seats.join(" + ")}) puestos`,
    season: (percent) => `${percent} (estacionalidad)`,
    grown: (percent, months, rule) => `${months} ${rule === "one" ? "mes" : "meses"} de crecimiento del ${percent}`,

    credits: (meter) => `${meter}: de dónde salen`,
    opening: "Quedan del mes anterior",
    granted: "Incluidos",
    bought: "Comprados",
    used: "Usados",
    expired: "Caducan sin usarse",
    closing: "Quedan a fin de mes",
    fromBalance: "Del saldo",
    needed: "Necesarios",

    bill: "Lo que se factura",
    billTotal: "Facturado este mes",
    nothingBilled: "Este mes no se factura nada.",
    packages: (count, price) => `${count} ${count === "1" ? "paquete" : "paquetes"} × ${price}`,
    year: "Precio de un año",
    divided: (quantity, per, price) => `${quantity} ÷ ${per} × ${price}`,
    rounded: (sum, how) => `${sum}, ${how}`,
    rounding: {
      half_away: "redondeado",
      half_even: "redondeado, las mitades al céntimo par",
      up: "redondeado hacia arriba",
      down: "redondeado hacia abajo",
    },
    yearToDate: (twelfths) => `${twelfths}/12 de ese precio, redondeado`,
    yearBefore: (twelfths) => `menos ${twelfths}/12, facturado antes`,
    parts: {
      price: "Precio",
      units: "",
      packages: "",
      tier: "",
      flat: "Importe fijo",
      to_minimum: "Hasta el mínimo",
      to_maximum: "Rebaja hasta el máximo",
      year_to_date: "",
      year_before: "",
      minimum: "Mínimo",
      billed_so_far: "Menos lo facturado arriba",
      rest: "",
      off_fees: "Sobre las cuotas",
      off_usage: "Sobre el uso",
      taxed: "",
    },
  },
} satisfies Translation;
