import type { Translation } from "./translation.js";

/** Los datos que pocos necesitan: nombres de campos y lo que vale donde están plegados. */
export const spanishInputs = {
  inputs: {
    wrong: "revise lo que ha indicado aquí",

    another: (action, place) => `${action} (${place})`,
    removeAction: (action) => `Quitar ${action}`,

    seatsBy: { name: "Contar los puestos", any: "Todos iguales", type: "Por tipo" },

    spread: {
      uneven: "Unas pocas personas hacen la mayor parte del uso",
      seats: "Porcentaje de los puestos",
      usage: "Porcentaje del uso",
      ofSeats: "% de los puestos hace el",
      ofUse: "% del uso",
    },

    overTime: {
      name: "Crecimiento y estacionalidad",
      growth: (percent) => `${percent}\u00a0% al mes`,
      noGrowth: "sin crecimiento",
    },
    season: {
      shape: "Uso a lo largo del año",
      shapes: {
        same: "Igual todo el año",
        peak: "Pico en los meses 11 y 12",
        quarters: "Pico cada tres meses",
        lull: "Bajada en los meses 7 y 8",
        rising: "Creciente a lo largo del año",
        own: "Curva propia",
      },
      curve: "Uso mes a mes",
      fields: "Uso mes a mes, en porcentaje de lo habitual",
      slider: (month) => `Mes ${month}: control deslizante`,
      sliderValue: (percent) => `${percent}\u00a0% de lo habitual`,
      month: (month) => `Mes ${month}, en porcentaje`,
      help: "En porcentaje de lo habitual. El mes 1 es el primero; el mes 13 vuelve a ser como él.",
    },

    details: {
      name: "Días y límite",
      everyDay: "uso todos los días",
      noLimit: "sin límite de gasto",
      limit: (amount) => `como máximo ${amount} al mes por el uso`,
      spendCap: (currency) => `Máximo que puede costar el uso al mes, en ${currency}`,
      spendCapHelp: "Déjelo vacío si no hay límite. Si un plan no lo aplica, se indica.",
    },

    planOptions: {
      name: "Opciones de los planes",
      usual: "los mejores tamaños, sin complementos",
      usualSizes: "los mejores tamaños",
      usualAddOns: "sin complementos",
      with: (plan, addOns) => `${plan} con ${addOns}`,
      size: (plan) => `${plan}: tamaño`,
      best: "El mejor tamaño",
      addOn: (plan, addOn) => `${plan}: ${addOn}, cantidad`,
      atMost: (most) => `como máximo ${most}`,
    },

    sales: {
      name: "Descuentos e impuestos",
      usual: "sin descuentos, sin impuestos",
      noDiscounts: "sin descuentos",
      tax: (percent) => `${percent}\u00a0% de impuestos`,
      taxField: "Impuestos, en porcentaje",
      discount: (place) => `Descuento ${place}`,
      discountName: "Nombre",
      by: "Tipo de descuento",
      byChoices: { percent: "Porcentaje", amount: "Importe" },
      percent: "Porcentaje",
      amount: (currency) => `Importe en ${currency}`,
      appliesTo: "Se aplica a",
      appliesToChoices: { all: "Toda la factura", fees: "Las cuotas", usage: "El uso" },
      months: "Solo los primeros meses",
      monthsHint: "todos",
      billing: "Con facturación",
      billingChoices: { any: "Cualquiera", monthly: "Mensual", annual: "Anual" },
      ifBilled: {
        monthly: (discount) => `${discount}, con facturación mensual`,
        annual: (discount) => `${discount}, con facturación anual`,
      },
      add: "Añadir un descuento",
      remove: (discount) => `Quitar ${discount}`,
    },
    removed: "Quitar",
    days: (days, rule) => `${days} ${rule === "one" ? "día" : "días"} de uso`,
  },

  outOfRange: {
    months: "Escriba un número de 1 a 120.",
    activeDays: "Escriba un número de 1 a 30.",
    growth: "Escriba -100 o más: el uso no puede bajar más del 100\u00a0%.",
    percent: "Escriba un número de 0 a 100.",
    firstMonths: "Escriba 1 o más, o déjelo vacío.",
    addOn: "Este complemento no se puede contratar tantas veces.",
  },
} satisfies Translation;
