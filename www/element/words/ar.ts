import { isolatedPhrase as phrase, isolated as s } from "../isolated.js";
import { months as monthsIn, problems } from "./ar-counted.js";
import { arabicDocs } from "./ar-docs.js";
import { arabicInputs } from "./ar-inputs.js";
import { arabicInsight } from "./ar-insight.js";
import { arabicOffer } from "./ar-offer.js";
import { arabicSales } from "./ar-sales.js";
import { arabicWhy } from "./ar-why.js";
import type { Translation } from "./translation.js";

/** كل ما تقوله الحاسبة، بالعربية. */
export const arabic = {
  language: "ar",

  magnitudes: { k: 3, ألف: 3, آلاف: 3, m: 6, مليون: 6, ملايين: 6, b: 9, مليار: 9 },

  title: (product) => s`كم ستكون تكلفة ${product}؟`,
  pricesOf: (date) => s`الأسعار بتاريخ ${date}`,
  sources: "المصادر",

  form: {
    heading: "استخدامك",
    presets: "ابدأ من",
    changedFrom: (preset) => s`معدّل عن «${preset}».`,
    mix: "ما تقوم به",
    otherActions: "إجراءات أخرى",
    slider: (action) => s`${action}: شريط تمرير`,
    per: (action) => s`${action}: لكل`,
    perChoices: { month: "شهريًا", day: "يوميًا", seat: "لكل مقعد" },
    sliderValue: (quantity, per) => s`${quantity} ${per}`,
    each: (units) => s`${units} لكل مرة`,
    variant: (action) => s`${action}: النوع`,
    modifiers: (action) => s`${action}: الخيارات`,
    addAction: "إضافة إجراء",
    team: "الفريق",
    seats: "المقاعد",
    terms: "الشروط",
    months: "الأشهر",
    billing: "الفوترة",
    billingChoices: { monthly: "شهرية", annual: "سنوية" },
    currency: "العملة",
    rangeSet: (range) => s`تكلفة ${range}`,
    growth: "النمو الشهري، بالمئة",
    activeDays: "أيام الاستخدام في الشهر",
    range: "تكلفة الإجراءات المتغيرة",
    rangeChoices: { low: "منخفضة", typical: "معتادة", high: "مرتفعة" },
  },

  rates: {
    free: "مجانًا",
    each: (rates) => s`${rates} للمرة`,
    per: (rates, units) => s`${rates} لكل ${units}`,
    ownByPlan: "تختلف في بعض الباقات",
    times: (rate, multiplier) => s`${rate} × ${multiplier}`,
    recipe: (parts) => s`يتكوّن من ${parts}`,
    part: (quantity, action) => s`${quantity} × ${action}`,
    partWith: (part, options) => s`${part} (${options})`,
  },

  typed: {
    not_a_number: (decimal, group) => s`أدخل رقمًا، مثل ${`1${group}200`} أو ${"250k"} أو ${`1${decimal}2M`}.`,
    decimal_mark: (decimal, group) =>
      s`اكتب الكسور بالعلامة «${decimal}» (${`1${decimal}5`}) والآلاف بالعلامة «${group}» (${`1${group}500`}).`,
    thousands: (decimal, _group, meant) => s`هل تقصد ${meant}؟ العلامة «${decimal}» هنا تسبق الكسور.`,
  },

  refused: {
    negative_number: "أدخل 0 أو أكثر.",
    not_whole: "أدخل عددًا صحيحًا.",
    number_too_large: "هذا أكبر مما يمكن حسابه.",
    too_many_decimals: "أدخل 12 منزلة عشرية على الأكثر.",
  },

  answers: {
    heading: "التكلفة",
    plans: "الباقات",
    demand: (amounts) => s`يعادل ذلك ${amounts} شهريًا.`,
    demandOn: (amounts, plan) => s`على ${plan} يعادل ذلك ${amounts} شهريًا.`,
    demandAtFirst: (amounts, plan) => s`على ${plan} يعادل ذلك ${amounts} في الشهر الأول.`,
    stale: "لم تُحدَّث: أحد المدخلات غير صالح. هذه أرقام المدخلات السابقة.",
    unavailable: "غير متاحة لهذا الاستخدام",
  },

  sentence: {
    cheapest: (plan, cost, less, next) => phrase`${plan} هي أرخص باقة تغطي كل شيء: ${cost}، أقل بـ ${less} من ${next}.`,
    cheapestEqual: (plan, cost, next) => phrase`${plan} هي أرخص باقة تغطي كل شيء: ${cost}، مثل ${next}.`,
    alone: (plan, cost) => phrase`${plan} تغطي كل شيء: ${cost}.`,
    only: (plan, cost) => phrase`${plan} هي الباقة الوحيدة التي تغطي كل شيء: ${cost}.`,
    most: (plan, share, cost) => phrase`لا باقة تغطي كل شيء. ${plan} تغطي الأكثر: ${share} مقابل ${cost}.`,
    overCap: (plan, cost) => phrase`كل الباقات تتجاوز حد إنفاقك. ${plan} هي الأقل تكلفة: ${cost}.`,
    nothingUsed: (plan, cost) => phrase`بلا استخدام، ${plan} هي الأقل تكلفة: ${cost}.`,
    withinLimit: () => phrase`ضمن حد إنفاقك: `,
    none: () => phrase`لا تتوفر أي من هذه الباقات لما أدخلته.`,
    aMonth: (amount) => s`${amount} شهريًا`,
    aMonthOnAverage: (amount) => s`${amount} شهريًا في المتوسط`,
  },

  kinds: {
    subscription: "اشتراك",
    hybrid: "اشتراك + استخدام زائد",
    top_up: "شحن مسبق الدفع",
    payg: "الدفع حسب الاستخدام",
    free: "مجاني",
    custom: "مخصص",
  },

  best: {
    mark: "الأفضل",
    cheapest: "الأرخص بين ما يغطي كل شيء",
    only_one_that_serves_all: "الوحيدة التي تغطي كل شيء",
    serves_most: "لا باقة تغطي كل شيء، وهذه تغطي الأكثر",
    exceeds_spend_cap: "الكل يتجاوز حدك، وهذه الأقل تكلفة",
  },
  bestWithinLimit: (reason) => s`${reason}، ضمن حدك`,

  card: {
    aMonth: "شهريًا",
    aMonthOnAverage: "شهريًا في المتوسط",
    total: (amount, months, rule) => s`${amount} خلال ${monthsIn(months, rule)}`,
    meterTotals: (meter, months, rule) => s`${meter} خلال ${monthsIn(months, rule)}`,
    notOffered: "غير متاح في هذه الباقة",
    unitPrices: "السعر الفعلي",
    unitPricesNote: "إجمالي كل الأشهر مقسومًا على الأرصدة المغطاة، بأربعة أرقام. وتكلفة الإجراء هي تكلفة أرصدته.",
    offer: "المشمول، وما بعده",
    otherMeters: "ما لا تستخدمه",
    unused: "غير المستخدم",
    conditions: "في الفاتورة أيضًا",
    kindInSize: (kind, size) => s`${kind}، بحجم ${size}`,
    notes: "ملاحظات",
    unfold: "الأرقام والفاتورة",
    foldUp: "أقل",
    invoice: (month) => s`فاتورة الشهر ${month}`,
    nothingBilled: "لا يُفوتَر شيء.",
    invoiceTotal: "المجموع",
    months: "التكلفة حسب الشهر",
    month: (months, rule) => `${rule === "one" ? "الشهر" : "الأشهر"} ${s`${months}`}`,
    monthsOn: (months, plan) => s`${months}، على ${plan}`,
    upgraded: (month, plan) => s`من الشهر ${month} على ${plan}.`,
    details: "الفاتورة والتفاصيل",
    page: "صفحة الباقة",
  },

  rows: {
    granted: "مشمول",
    bought: "مشترى",
    used: "مستخدم",
    overage: "استخدام زائد",
    fair_use: "استخدام عادل",
    borrowed: "مقترض",
    degraded: "مخفّض",
    expired: "مهدور",
    closing: "متبقٍ في النهاية",
    unserved: "غير ملبّى",
    owed: "مستحق في النهاية",
  },

  bar: {
    label: (meter, parts) => s`${meter}: ${parts}`,
    included: (amount) => s`${amount} مشمول`,
    bought: (amount) => s`${amount} مشترى`,
    overage: (amount) => s`${amount} استخدام زائد`,
    fair_use: (amount) => s`${amount} استخدام عادل`,
    borrowed: (amount) => s`${amount} مقترض`,
    degraded: (amount) => s`${amount} أبطأ أو بجودة أقل`,
    unserved: (amount) => s`${amount} غير ملبّى`,
    closing: (amount) => s`${amount} متبقٍ في النهاية`,
    expired: (amount) => s`${amount} تنتهي صلاحيته دون استخدام`,
    owed: (amount) => s`${amount} مستحق في النهاية`,
    empty: "لا استخدام",
  },

  shortfall: {
    everyMonth: (day, amount) => s`تتوقف في اليوم ${day} من كل شهر؛ ${amount} غير ملبّاة.`,
    someMonths: (day, month, amount) => s`تتوقف في اليوم ${day} من الشهر ${month}؛ ${amount} غير ملبّاة إجمالًا.`,
    onlyMonth: (day, amount) => s`تتوقف في اليوم ${day}؛ ${amount} غير ملبّاة.`,
    undated: (amount) => s`لا تكفي: ${amount} غير ملبّاة إجمالًا.`,
    degraded: (amount) => s`${amount} أبطأ أو بجودة أقل.`,
    owed: (amount) => s`${amount} مقترضة ولم تُسدَّد في النهاية.`,
  },

  ...arabicOffer,
  ...arabicDocs,
  ...arabicInsight,
  ...arabicInputs,
  ...arabicWhy,
  ...arabicSales,

  notes: {
    part_term: "المدة التي أدخلتها تنتهي قبل مدة العقد السنوي؛ وباقي المدة في الفاتورة الأخيرة.",
    annual_not_offered: "ليس لكل شيء سعر سنوي؛ يُستخدم هناك السعر الشهري.",
    annual_only: "تُباع سنويًا فقط؛ والسعر موزّع على الأشهر.",
    spend_cap_exceeded: "تتجاوز حد إنفاقك، وهذه الباقة لا تطبّقه.",
    upgrade_not_possible: "لا يمكن الانتقال إلى باقة أعلى هنا؛ فتتوقف الخدمة.",
  },

  reasons: {
    contact_sales: () => "السعر عند الطلب فقط.",
    no_price_in_currency: () => "لا سعر لها بهذه العملة.",
    too_many_seats: (detail) => s`لا تقبل هذا العدد من المقاعد: ${detail}.`,
    seat_type_not_offered: (detail) => s`لا تقدّم هذه المقاعد: ${detail}.`,
    action_not_offered: (detail) => s`لا تقدّم ${detail}.`,
    meter_not_offered: (detail) => s`ليس لديها نوع الرصيد الذي يحتاجه ${detail}.`,
    measure_missing: (detail) => s`تحتسب هذا العمل حسب ${detail}: أدخل ذلك أيضًا للمقارنة.`,
    too_complex: () =>
      "معقدة جدًا بحيث لا يمكن حسابها بدقة لهذا الاستخدام، وقد تكون أرخص من الأفضل هنا: جرّب عددًا أقل من الأشهر أو الإجراءات.",
  },

  lines: {
    setup: "الإعداد",
    fee: "رسوم الباقة",
    seats: "المقاعد",
    add_on: "إضافة",
    top_up: "شحن",
    overage: "استخدام زائد",
    minimum: "تكملة إلى الحد الأدنى",
    rest_of_term: "باقي مدة العقد",
    bill_credit: "رصيد دائن",
    discount: "خصم",
    tax: "ضريبة",
  },
  line: (kind, what) => s`${kind}: ${what}`,
  times: (count, name) => s`${count} × ${name}`,

  credit: (rule) => (rule === "few" ? "أرصدة" : rule === "many" ? "رصيدًا" : "رصيد"),
  plural: (name) => name,
  comma: "، ",
  amountOf: (amount, unit) => s`${amount} ${unit}`,

  states: {
    loading: "جارٍ تحميل قائمة الأسعار",
    failed: "تعذّر تحميل قائمة الأسعار.",
    noAnswer: "لم يصل رد يجوز لهذه الصفحة قراءته: إما أن الخادم غير متاح أو أنه لا يسمح بذلك للمواقع الأخرى (CORS).",
    status: (status) => s`استجاب الخادم بالحالة ${status}.`,
    timedOut: "استغرق الخادم وقتًا طويلًا قبل أن يجيب.",
    cutOff: "انقطع الرد في منتصفه.",
    notJson: "ما وصل صفحة ويب وليس قائمة أسعار؛ تحقق من العنوان.",
    tooLarge: "ما وصل أكبر مما يجوز لقائمة أسعار (1 MiB).",
    kept: "الأرقام أدناه ما زالت أرقام آخر قائمة أسعار أمكنت قراءتها.",
    crashed: "حدث خطأ في الحاسبة أثناء الحساب. مدخلاتك ما زالت موجودة.",
    before: "الأرقام أدناه هي أرقام المدخلات السابقة.",
    retry: "إعادة المحاولة",
    noSource: "لا توجد قائمة أسعار لهذه الحاسبة.",
    noSourceHelp: s`اضبط السمة «${"src"}» على عنوان قائمة، أو الخاصية «${"catalog"}».`,
    broken: "تعذّر تشغيل الحاسبة.",
    refused: (count, rule) => `في قائمة الأسعار هذه ${problems(count, rule)}.`,
    refusedHelp: "لا تُعرض أي أرقام حتى يُصحَّح ذلك، كي لا يقرأ أحد سعرًا خاطئًا.",
    wholeDocument: "القائمة كلها",
    scenario: "لا يمكن حساب هذه المدخلات:",
  },
} satisfies Translation;
