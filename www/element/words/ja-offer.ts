import type { Translation } from "./translation.js";

const PERIODS = { month: "月", year: "年", term: "契約期間" };
const MANY_PERIODS = { month: "か月", year: "年", term: "契約期間" };

/** プランの内容。 */
export const japaneseOffer = {
  limit: {
    ofMeter: (meter, words) => `${meter}：${words}`,
    stop: "停止",
    withoutGrant: (clauses) => `付与なし。${clauses.join("、その後は")}`,
    inTurn: (clauses) => clauses.join("、その後は"),
  },

  grant: {
    unlimited: (unit) => `${unit}無制限`,
    shareOf: (units, share, others) => `${units}（使用した${others}の${share}まで）`,
    perSeat: (amount, seat) => (seat === null ? `1席あたり${amount}` : `「${seat}」1席あたり${amount}`),
    ofAddOn: (amount, count, addOn) => (count === null ? `${addOn}の${amount}` : `${addOn}の${amount} × ${count}`),
    atMostAMonth: (amount) => `月${amount}まで`,
    firstMonths: (months, rule) => (rule === "one" ? "最初の月のみ" : `最初の${months}か月`),
    good: (months, rule) => (rule === "one" ? "その月のみ有効" : `${months}か月有効`),
    individual: "席ごとに個別",
    partlyPooled: (share) => `${share}は共有、残りは席ごとに個別`,
    with: (amount, remarks) => `${amount}（${remarks.join("、")}）`,
    rhythms: {
      unlimited: (amounts) => amounts,
      month: (amounts) => `毎月${amounts}`,
      day: (amounts) => `利用日ごとに${amounts}`,
      year: (amounts) => `毎年${amounts}`,
      term: (amounts, months) => `${months}か月ごとに${amounts}`,
      once: (amounts) => `1回限り${amounts}`,
    },
    sum: (parts) => parts.join(" + "),
  },

  step: {
    upTo: (what, limit) => `${what}（月${limit}まで）`,
    packs: (packs) => `パック購入（${packs.join("、または")}）`,
    pack: (credits, price) => `${credits}で${price}`,
    maxPacks: (packs, most) => `${packs}、月${most}個まで`,
    anyAmount: (credits, price) => `必要に応じて${credits}単位を${price}で購入`,
    atLeast: (bought, least) => `${bought}、1回${least}以上`,
    boughtLast: (bought, months, rule) =>
      rule === "one" ? `${bought}、その月のみ有効` : `${bought}、${months}か月有効`,
    fairUse: (degraded) => (degraded ? "品質を下げて無料で利用" : "公正利用の範囲で無料"),
    borrow: (share) => `翌月分の${share}まで前借り`,
    throttle: (share) => `低速化（残りの${share}を処理）`,
    upgrade: (plan) => `${plan}へ移行`,
  },

  inSize: (plan, size) => `${plan}（サイズ${size}）`,

  price: {
    each: (price, unit) => `1 ${unit}あたり${price}`,
    per: (price, units) => `${units}あたり${price}`,
    packages: (price, units) => `${units}ごとに${price}（端数切り上げ）`,
    wholePackages: (price, units) => `${units}ごとに${price}（端数切り捨て）`,
    tier: (price, bound) => `${bound}まで${price}`,
    lastTier: (price) => `それ以上は${price}`,
    onlyTier: (price) => price,
    together: (prices) => prices.join(" + "),
    nothing: "無料",
    graduated: (tiers) => tiers,
    volume: (tiers) => `${tiers}（全量に適用）`,
    stairstep: (tiers) => `${tiers}（全量で一つの価格）`,
    free: (price, units) => `${price}、最初の${units}は無料`,
    minimum: (price, least) => `${price}、最低${least}`,
    maximum: (price, most) => `${price}、最高${most}`,
    alsoAtZero: (price) => `${price}、利用のない月も同じ`,
  },

  carry: {
    of: (amount, rule) => `${amount}：${rule}`,
    expire: {
      month: "月末に失効",
      year: "年末に失効",
      term: "契約期間の終わりに失効",
    },
    last: (months, rule) => (rule === "one" ? "月末に失効" : `${months}か月後に失効`),
    never: "失効なし",
    forever: "無期限で繰り越し",
    carryOver: (share, periods, _rule, period) =>
      `${share === null ? "" : `${share}を`}${periods}${MANY_PERIODS[period]}繰り越し`,
    declining: (first, later, period) =>
      `${first}を1${MANY_PERIODS[period]}繰り越し、${later.map((share) => `次に残りの${share}をさらに1${MANY_PERIODS[period]}`).join("、")}`,
    maxCarried: (rule, bound) => `${rule}、合計${bound}まで`,
    maxBalance: (rule, bound) => `${rule}。新しい分と合わせて${bound}まで`,
    skip: (rule, bound) => `${rule}。${bound}を超える場合、新しい分は付与されません`,
    times: (times, period) => `1${PERIODS[period]}分の付与の${times}倍`,
  },

  conditions: {
    setup: (amount) => `初期費用${amount}（1回のみ）`,
    minimum: {
      month: (amount) => `月額最低${amount}`,
      year: (amount) => `年額最低${amount}`,
    },
    billCredit: {
      plan: (amount) => `${amount}分の充当`,
      seat: (amount) => `1席あたり${amount}分の充当`,
    },
    credited: {
      month: (credit, what) => `毎月、${what}に${credit}`,
      year: (credit, what) => `毎年、${what}に${credit}`,
      once: (credit, what) => `1回、${what}に${credit}`,
    },
    creditLasts: (credit, months) => `${credit}、${months}か月有効`,
    covers: { usage: "利用料", all: "請求全体" },
    off: { all: "請求全体", fees: "基本料金", usage: "利用料" },
    discount: (name, amount, what) => `${name}：${what}から${amount}割引`,
    firstMonths: (discount, months, rule) =>
      rule === "one" ? `${discount}（最初の月）` : `${discount}（最初の${months}か月）`,
    spendCap: (amount) => `利用料は月${amount}まで。超える分は購入も請求もされません`,
  },
} satisfies Translation;
