import { isolated as s } from "../isolated.js";
import { daysOfUse } from "./ar-counted.js";
import type { Translation } from "./translation.js";

/** ما يقال عن المدخلات التي لا يحتاجها إلا القليل. */
export const arabicInputs = {
  inputs: {
    wrong: "راجع ما أدخلته هنا",

    another: (action, place) => s`${action} (${place})`,
    removeAction: (action) => s`إزالة ${action}`,

    seatsBy: { name: "احتساب المقاعد", any: "كلها سواء", type: "حسب النوع" },

    spread: {
      uneven: "معظم الاستخدام من قلة من الأشخاص",
      seats: "نسبة المقاعد، بالمئة",
      usage: "نسبة الاستخدام، بالمئة",
      ofSeats: "% من المقاعد تستهلك",
      ofUse: "% من الاستخدام",
    },

    overTime: {
      name: "النمو والموسم",
      growth: (percent) => s`${`${percent}%`} شهريًا`,
      noGrowth: "بلا نمو",
    },
    season: {
      shape: "الاستخدام على مدار السنة",
      shapes: {
        same: "ثابت طوال السنة",
        peak: "ذروة في الشهرين 11 و12",
        quarters: "ذروة كل ثالث شهر",
        lull: "هدوء في الشهرين 7 و8",
        rising: "متصاعد على مدار السنة",
        own: "منحنى خاص بك",
      },
      curve: "الاستخدام حسب الشهر",
      fields: "الاستخدام حسب الشهر، بالمئة من المعتاد",
      slider: (month) => s`الشهر ${month}: شريط تمرير`,
      sliderValue: (percent) => s`${`${percent}%`} من المعتاد`,
      month: (month) => s`الشهر ${month}، بالمئة`,
      help: "بالمئة من المعتاد. الشهر 1 هو أول شهر؛ والشهر 13 مثله من جديد.",
    },

    details: {
      name: "الأيام والحد",
      everyDay: "استخدام كل يوم",
      noLimit: "بلا حد إنفاق",
      limit: (amount) => s`${amount} شهريًا على الأكثر للاستخدام`,
      spendCap: (currency) => s`أقصى تكلفة شهرية للاستخدام، بعملة ${currency}`,
      spendCapHelp: "اتركه فارغًا إن لم يكن هناك حد. وكل باقة لا تلتزم به تشير إلى ذلك.",
    },

    planOptions: {
      name: "خيارات الباقات",
      usual: "أفضل الأحجام، بلا إضافات",
      usualSizes: "أفضل الأحجام",
      usualAddOns: "بلا إضافات",
      with: (plan, addOns) => s`${plan} مع ${addOns}`,
      size: (plan) => s`${plan}: الحجم`,
      best: "أفضل حجم",
      addOn: (plan, addOn) => s`${plan}: ${addOn}، العدد`,
      atMost: (most) => s`${most} على الأكثر`,
    },

    sales: {
      name: "المبيعات",
      usual: "بلا خصومات ولا ضريبة",
      noDiscounts: "بلا خصومات",
      tax: (percent) => s`ضريبة ${`${percent}%`}`,
      taxField: "الضريبة، بالمئة",
      // يصبح اسمًا في حقل يُحرَّر، فلا علامات خفية فيه.
      discount: (place) => `الخصم ${place}`,
      discountName: "الاسم",
      by: "نوع الخصم",
      byChoices: { percent: "نسبة مئوية", amount: "مبلغ" },
      percent: "النسبة المئوية",
      amount: (currency) => s`المبلغ بعملة ${currency}`,
      appliesTo: "يُطبَّق على",
      appliesToChoices: { all: "الفاتورة كلها", fees: "الرسوم", usage: "الاستخدام" },
      months: "الأشهر الأولى فقط",
      monthsHint: "كلها",
      billing: "إذا كانت الفوترة",
      billingChoices: { any: "أيًا كانت", monthly: "شهرية", annual: "سنوية" },
      ifBilled: {
        monthly: (discount) => s`${discount}، إذا كانت الفوترة شهرية`,
        annual: (discount) => s`${discount}، إذا كانت الفوترة سنوية`,
      },
      add: "إضافة خصم",
      remove: (discount) => s`إزالة ${discount}`,
    },
    removed: "إزالة",
    days: (days, rule) => daysOfUse(days, rule),
  },

  outOfRange: {
    months: "أدخل عددًا من 1 إلى 120.",
    activeDays: "أدخل عددًا من 1 إلى 30.",
    growth: s`أدخل ${"-100"} أو أكثر: لا يمكن أن ينقص الاستخدام بأكثر من كامله.`,
    percent: "أدخل عددًا من 0 إلى 100.",
    firstMonths: "أدخل 1 أو أكثر، أو اتركه فارغًا.",
    addOn: "هذا أكثر مما يتوفر من هذه الإضافة.",
  },
} satisfies Translation;
