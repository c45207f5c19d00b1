import { isolatedList as list, isolated as s } from "../isolated.js";
import { months as monthsIn } from "./ar-counted.js";
import type { Translation } from "./translation.js";

/** كيف ينتج كل مبلغ: حسابات يمكن للمرء إعادتها. */
export const arabicWhy = {
  why: {
    ask: (amount) => s`${amount}: كيف حُسب`,
    title: (plan) => s`كيف تُحسب تكلفة ${plan}`,
    close: "إغلاق",

    total: "كل الأشهر",
    inAll: "إجمالًا",
    perMonth: (total, months) => s`شهريًا: ${total} ÷ ${months}، مقرّبًا`,

    month: "الشهر",
    before: "الشهر السابق",
    after: "الشهر التالي",
    on: (plan) => s`في هذا الشهر على ${plan}.`,

    usage: "ما تستخدمه",
    nothingUsed: "لا استخدام في هذا الشهر.",
    ofRecipe: (recipe, action) => s`${recipe}: ${action}`,
    times: (quantity, price) => s`${quantity} × ${price}`,
    blocks: (quantity, per, blocks) => s`${quantity} ÷ ${per} = ${blocks}`,
    begunBlocks: (quantity, per, blocks) => s`${quantity} ÷ ${per}، مقرّبًا إلى الأعلى = ${blocks}`,
    sumOf: (meter) => s`المطلوب من ${meter}`,

    // المعدود بين قوسين: عدد الأيام والمقاعد لا يأتي معه شكل الكلمة.
    product: (factors, product) => s`${list(factors, " × ")} = ${product}`,
    days: (days) => s`${days} (الأيام)`,
    seats: (seats) => (seats.length === 1 ? s`${list(seats, " + ")} (المقاعد)` : s`(المقاعد: ${list(seats, " + ")})`),
    season: (percent) => s`${percent} (الموسم)`,
    grown: (percent, months, rule) => s`نمو شهري ${percent} لمدة ${monthsIn(months, rule)}`,

    credits: (meter) => s`${meter}: من أين تأتي`,
    opening: "متبقٍ من الشهر السابق",
    granted: "مشمول",
    bought: "مشترى",
    used: "مستخدم",
    expired: "تنتهي صلاحيته دون استخدام",
    closing: "متبقٍ في نهاية الشهر",
    fromBalance: "من المتاح",
    needed: "المطلوب",
    lots: {
      granted: (by, month) => s`${by}، الشهر ${month}`,
      bought: (month) => s`مشترى في الشهر ${month}`,
      used: (used, all) => s`استُخدم ${used} من ${all}`,
      expired: (count) => s`تنتهي صلاحية ${count} دون استخدام`,
      until: (count, month) => s`${count} صالحة حتى نهاية الشهر ${month}`,
      forEver: (count) => s`${count} لا تنتهي صلاحيتها`,
      users: { heavy: "كثيرو الاستخدام", light: "بقية المستخدمين", idle: "مقاعد غير مستخدمة" },
    },

    bill: "ما يُفوتَر",
    billTotal: "المفوتر في هذا الشهر",
    nothingBilled: "لا يُفوتَر شيء في هذا الشهر.",
    packages: (count, price) => s`عدد الحزم ${count} × ${price}`,
    year: "سعر السنة",
    divided: (quantity, per, price) => s`${quantity} ÷ ${per} × ${price}`,
    rounded: (sum, how) => s`${sum}، ${how}`,
    rounding: {
      half_away: "مقرّبًا",
      half_even: "مقرّبًا، والأنصاف إلى السنت الزوجي",
      up: "مقرّبًا إلى الأعلى",
      down: "مقرّبًا إلى الأسفل",
    },
    yearToDate: (twelfths) => s`${`${twelfths}/12`} منه، مقرّبًا`,
    yearBefore: (twelfths) => s`ناقص ${`${twelfths}/12`}، مفوتر من قبل`,
    parts: {
      price: "السعر",
      units: "",
      packages: "",
      tier: "",
      flat: "رسم ثابت",
      to_minimum: "تكملة إلى الحد الأدنى",
      to_maximum: "تخفيض إلى الحد الأقصى",
      year_to_date: "",
      year_before: "",
      minimum: "الحد الأدنى",
      billed_so_far: "ناقص المفوتر أعلاه",
      rest: "",
      off_fees: "خصم على الرسوم",
      off_usage: "خصم على الاستخدام",
      taxed: "",
    },
  },
} satisfies Translation;
