import { isolatedList as list, isolated as s } from "../isolated.js";
import { months as monthsIn, periods as periodsIn } from "./ar-counted.js";
import type { Translation } from "./translation.js";

const PERIODS = { month: "الشهر", year: "السنة", term: "مدة العقد" };
const ONE_PERIOD = { month: "شهرًا واحدًا", year: "سنة واحدة", term: "مدة عقد واحدة" };
const ANOTHER_PERIOD = { month: "شهرًا آخر", year: "سنة أخرى", term: "مدة عقد أخرى" };

/** ما تقدّمه الباقة. */
export const arabicOffer = {
  limit: {
    ofMeter: (meter, words) => s`${meter}: ${words}`,
    stop: "تتوقف الخدمة",
    withoutGrant: (clauses) => `لا شيء مشمول؛ ${list(clauses, "، ثم ")}`,
    inTurn: (clauses) => list(clauses, "، ثم "),
  },

  grant: {
    unlimited: (unit) => s`${unit} بلا حدود`,
    shareOf: (units, share, others) => s`${units} حتى ${share} من المستخدم من ${others}`,
    perSeat: (amount, seat) => (seat === null ? s`${amount} لكل مقعد` : s`${amount} لكل مقعد (${seat})`),
    ofAddOn: (amount, count, addOn) =>
      count === null ? s`${amount} من ${addOn}` : s`${count} × ${amount} من ${addOn}`,
    atMostAMonth: (amount) => s`${amount} شهريًا على الأكثر`,
    firstMonths: (months, rule) => (rule === "one" ? "الشهر الأول فقط" : `لأول ${monthsIn(months, rule)}`),
    good: (months, rule) => (rule === "one" ? "صالحة لذلك الشهر" : `صالحة لمدة ${monthsIn(months, rule)}`),
    individual: "لكل مقعد رصيده الخاص",
    partlyPooled: (share) => s`${share} مشتركة، والباقي لكل مقعد على حدة`,
    with: (amount, remarks) => `${s`${amount}`} (${list(remarks, "، ")})`,
    rhythms: {
      unlimited: (amounts) => amounts,
      month: (amounts) => s`${amounts} شهريًا`,
      day: (amounts) => s`${amounts} عن كل يوم استخدام`,
      year: (amounts) => s`${amounts} سنويًا`,
      term: (amounts, months) => s`${amounts} كل ${months} شهرًا`,
      once: (amounts) => s`${amounts} مرة واحدة`,
    },
    sum: (parts) => list(parts, " + "),
  },

  step: {
    upTo: (what, limit) => s`${what}، حتى ${limit} شهريًا`,
    packs: (packs) => `حزم من ${list(packs, " أو ")}`,
    pack: (credits, price) => s`${credits} مقابل ${price}`,
    maxPacks: (packs, most) => s`${packs}، ${most} شهريًا على الأكثر`,
    anyAmount: (credits, price) => s`تُشترى عند الحاجة على دفعات من ${credits} بسعر ${price}`,
    atLeast: (bought, least) => s`${bought}، ${least} على الأقل في كل مرة`,
    boughtLast: (bought, months, rule) =>
      rule === "one" ? s`${bought}، صالحة لذلك الشهر` : s`${bought}، صالحة لمدة ${monthsIn(months, rule)}`,
    fairUse: (degraded) => (degraded ? "استخدام عادل مجاني بجودة أقل" : "استخدام عادل مجاني"),
    borrow: (share) => s`يُقترض حتى ${share} من رصيد الشهر التالي`,
    throttle: (share) => s`تتباطأ الخدمة: يُلبّى ${share} من الباقي`,
    upgrade: (plan) => s`الانتقال إلى ${plan}`,
  },

  inSize: (plan, size) => s`${plan} بحجم ${size}`,

  price: {
    each: (price, unit) => s`${price} لكل ${unit}`,
    per: (price, units) => s`${price} لكل ${units}`,
    packages: (price, units) => s`${price} عن كل ${units} ولو لم تكتمل`,
    wholePackages: (price, units) => s`${price} عن كل ${units} كاملة`,
    tier: (price, bound) => s`${price} حتى ${bound}`,
    lastTier: (price) => s`${price} لما فوق ذلك`,
    onlyTier: (price) => price,
    together: (prices) => list(prices, " مع "),
    nothing: "مجانًا",
    graduated: (tiers) => tiers,
    volume: (tiers) => s`${tiers} (على الكمية كلها)`,
    stairstep: (tiers) => s`${tiers} (سعر واحد للكمية كلها)`,
    free: (price, units) => s`${price}، وأول ${units} مجانًا`,
    minimum: (price, least) => s`${price}، ${least} على الأقل`,
    maximum: (price, most) => s`${price}، ${most} على الأكثر`,
    alsoAtZero: (price) => s`${price}، حتى في شهر بلا استخدام`,
  },

  carry: {
    of: (amount, rule) => s`${amount} – ${rule}`,
    expire: {
      month: "تنتهي صلاحيتها في نهاية الشهر",
      year: "تنتهي صلاحيتها في نهاية السنة",
      term: "تنتهي صلاحيتها في نهاية مدة العقد",
    },
    last: (months, rule) =>
      rule === "one" ? "تنتهي صلاحيتها في نهاية الشهر" : `تنتهي صلاحيتها بعد ${monthsIn(months, rule)}`,
    never: "لا تنتهي صلاحيتها",
    forever: "تُرحَّل بلا حد زمني",
    carryOver: (share, periods, rule, period) =>
      `${share === null ? "تُرحَّل" : s`يُرحَّل ${share}`} ${rule === "one" ? ONE_PERIOD[period] : `لمدة ${periodsIn(periods, rule, period)}`}`,
    declining: (first, later, period) =>
      `${s`يُرحَّل ${first}`} ${ONE_PERIOD[period]}، ${later.map((share) => `${s`ثم ${share} من المتبقي`} ${ANOTHER_PERIOD[period]}`).join("، ")}`,
    maxCarried: (rule, bound) => s`${rule}، ${bound} إجمالًا على الأكثر`,
    maxBalance: (rule, bound) => s`${rule}؛ ومع الجديدة لا تتجاوز ${bound}`,
    skip: (rule, bound) => s`${rule}؛ ولا تُضاف جديدة إذا كان المجموع سيتجاوز ${bound}`,
    times: (times, period) => `${s`${times} ×`} رصيد ${PERIODS[period]}`,
  },

  conditions: {
    setup: (amount) => s`${amount} مرة واحدة للإعداد`,
    minimum: {
      month: (amount) => s`${amount} شهريًا على الأقل`,
      year: (amount) => s`${amount} سنويًا على الأقل`,
    },
    billCredit: {
      plan: (amount) => s`خصم رصيد ${amount}`,
      seat: (amount) => s`خصم رصيد ${amount} لكل مقعد`,
    },
    credited: {
      month: (credit, what) => s`${credit} شهريًا على ${what}`,
      year: (credit, what) => s`${credit} سنويًا على ${what}`,
      once: (credit, what) => s`${credit} مرة واحدة على ${what}`,
    },
    creditLasts: (credit, months, rule) => `${s`${credit}`}، صالح لمدة ${monthsIn(months, rule)}`,
    covers: { usage: "الاستخدام", all: "الفاتورة كلها" },
    off: { all: "الفاتورة كلها", fees: "الرسوم", usage: "الاستخدام" },
    discount: (name, amount, what) => s`${name}: خصم ${amount} على ${what}`,
    firstMonths: (discount, months, rule) =>
      rule === "one" ? s`${discount} في الشهر الأول` : `${s`${discount}`} لأول ${monthsIn(months, rule)}`,
    spendCap: (amount) => s`لا تتجاوز تكلفة الاستخدام ${amount} شهريًا؛ وما زاد لا يُشترى ولا يُفوتَر`,
  },
} satisfies Translation;
