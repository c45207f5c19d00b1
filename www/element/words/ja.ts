import { phrase } from "../phrase.js";
import { japaneseDocs } from "./ja-docs.js";
import { japaneseInputs } from "./ja-inputs.js";
import { japaneseInsight } from "./ja-insight.js";
import { japaneseOffer } from "./ja-offer.js";
import { japaneseSales } from "./ja-sales.js";
import { japaneseWhy } from "./ja-why.js";
import type { Translation } from "./translation.js";

/** 計算機の言葉、日本語。 */
export const japanese = {
  language: "ja",

  magnitudes: { k: 3, 千: 3, 万: 4, m: 6, 百万: 6, 億: 8, b: 9 },

  title: (product) => `${product}の料金はいくらになりますか？`,
  pricesOf: (date) => `${date}時点の価格`,
  sources: "出典",

  form: {
    heading: "ご利用内容",
    presets: "例から始める",
    changedFrom: (preset) => `「${preset}」から変更しました。`,
    mix: "行うこと",
    otherActions: "その他のアクション",
    slider: (action) => `${action}：スライダー`,
    per: (action) => `${action}：単位`,
    perChoices: { month: "毎月", day: "毎日", seat: "1席あたり" },
    sliderValue: (quantity, per) => `${per}${quantity}`,
    each: (units) => `1回あたりの${units}`,
    variant: (action) => `${action}：種類`,
    modifiers: (action) => `${action}：オプション`,
    addAction: "アクションを追加",
    team: "チーム",
    seats: "席数",
    terms: "条件",
    months: "月数",
    billing: "支払い",
    billingChoices: { monthly: "月払い", annual: "年払い" },
    currency: "通貨",
    rangeSet: (range) => `消費は${range}`,
    growth: "毎月の伸び（%）",
    activeDays: "1か月の利用日数",
    range: "変動するアクションの消費",
    rangeChoices: { low: "少なめ", typical: "標準", high: "多め" },
  },

  rates: {
    free: "無料",
    each: (rates) => `1回${rates}`,
    per: (rates, units) => `${units}につき${rates}`,
    ownByPlan: "プランにより異なる",
    times: (rate, multiplier) => `${rate} × ${multiplier}`,
    recipe: (parts) => `内訳：${parts}`,
    part: (quantity, action) => `${action} × ${quantity}`,
    partWith: (part, options) => `${part}（${options}）`,
  },

  typed: {
    not_a_number: (decimal, group) => `1${group}200、25万、1${decimal}2Mのように数字を入力してください。`,
    decimal_mark: (decimal, group) =>
      `小数点は「${decimal}」（1${decimal}5）、桁区切りは「${group}」（1${group}500）で入力してください。`,
    thousands: (decimal, _group, meant) => `${meant}のことですか？ここでは「${decimal}」は小数点です。`,
  },

  refused: {
    negative_number: "0以上を入力してください。",
    not_whole: "整数を入力してください。",
    number_too_large: "計算できる範囲を超えています。",
    too_many_decimals: "小数は12桁以内で入力してください。",
  },

  answers: {
    heading: "料金",
    plans: "プラン",
    demand: (amounts) => `月${amounts}になります。`,
    demandOn: (amounts, plan) => `${plan}では月${amounts}になります。`,
    demandAtFirst: (amounts, plan) => `${plan}では最初の月に${amounts}になります。`,
    stale: "未更新：使えない入力があります。表示は前の入力の結果です。",
    unavailable: "この利用には選べません",
  },

  sentence: {
    cheapest: (plan, cost, less, next) =>
      phrase`すべてをまかなう最安のプランは${plan}です：${cost}、${next}より${less}安くなります。`,
    cheapestEqual: (plan, cost, next) =>
      phrase`すべてをまかなう最安のプランは${plan}です：${cost}、${next}と同額です。`,
    alone: (plan, cost) => phrase`${plan}がすべてをまかないます：${cost}。`,
    only: (plan, cost) => phrase`すべてをまかなうプランは${plan}だけです：${cost}。`,
    most: (plan, share, cost) =>
      phrase`すべてをまかなうプランはありません。最も多いのは${plan}で、${share}を${cost}でまかないます。`,
    overCap: (plan, cost) => phrase`すべてのプランが支出上限を超えます。最も安いのは${plan}です：${cost}。`,
    nothingUsed: (plan, cost) => phrase`利用がない場合、最も安いのは${plan}です：${cost}。`,
    withinLimit: () => phrase`支出上限内：`,
    none: () => phrase`入力内容で選べるプランはありません。`,
    aMonth: (amount) => `月${amount}`,
    aMonthOnAverage: (amount) => `月平均${amount}`,
  },

  kinds: {
    subscription: "サブスクリプション",
    hybrid: "サブスクリプション + 超過",
    top_up: "前払いチャージ",
    payg: "従量課金",
    free: "無料",
    custom: "個別見積もり",
  },

  best: {
    mark: "最適",
    cheapest: "すべてをまかなう最安",
    only_one_that_serves_all: "唯一すべてをまかなう",
    serves_most: "全部は無理でも最も多くまかなう",
    exceeds_spend_cap: "すべて上限超過、これが最安",
  },
  bestWithinLimit: (reason) => `${reason}、上限内`,

  card: {
    aMonth: "／月",
    aMonthOnAverage: "／月（平均）",
    total: (amount, months) => `${months}か月で${amount}`,
    meterTotals: (meter, months) => `${months}か月の${meter}`,
    notOffered: "このプランにはありません",
    unitPrices: "実質単価",
    unitPricesNote:
      "全期間の合計を、対応したクレジット数で割ったもの（有効数字4桁）。アクションの単価は、使うクレジットの単価の合計です。",
    offer: "付与とその後",
    otherMeters: "利用しないもの",
    unused: "未使用分",
    conditions: "その他の請求",
    kindInSize: (kind, size) => `${kind}、サイズ${size}`,
    notes: "備考",
    unfold: "数値と請求",
    foldUp: "閉じる",
    invoice: (month) => `${month}か月目の請求`,
    nothingBilled: "請求はありません。",
    invoiceTotal: "合計",
    months: "月ごとの料金",
    month: (months) => `${months}か月目`,
    monthsOn: (months, plan) => `${months}、${plan}`,
    upgraded: (month, plan) => `${month}か月目から${plan}。`,
    details: "請求と詳細",
    page: "プランのページ",
  },

  rows: {
    granted: "付与",
    bought: "購入",
    used: "使用",
    overage: "超過",
    fair_use: "公正利用",
    borrowed: "前借り",
    degraded: "品質低下",
    expired: "失効",
    closing: "最終残高",
    unserved: "未対応",
    owed: "最終未返済",
  },

  bar: {
    label: (meter, parts) => `${meter}：${parts}`,
    included: (amount) => `付与${amount}`,
    bought: (amount) => `購入${amount}`,
    overage: (amount) => `超過${amount}`,
    fair_use: (amount) => `公正利用${amount}`,
    borrowed: (amount) => `前借り${amount}`,
    degraded: (amount) => `品質低下または低速${amount}`,
    unserved: (amount) => `未対応${amount}`,
    closing: (amount) => `最終残高${amount}`,
    expired: (amount) => `未使用で失効${amount}`,
    owed: (amount) => `最終未返済${amount}`,
    empty: "使用なし",
  },

  shortfall: {
    everyMonth: (day, amount) => `毎月${day}日目に停止、${amount}が未対応。`,
    someMonths: (day, month, amount) => `${month}か月目の${day}日目に停止、合計${amount}が未対応。`,
    onlyMonth: (day, amount) => `${day}日目に停止、${amount}が未対応。`,
    undated: (amount) => `不足：合計${amount}が未対応。`,
    degraded: (amount) => `${amount}は品質低下または低速。`,
    owed: (amount) => `前借りした${amount}が最後に未返済です。`,
  },

  ...japaneseOffer,
  ...japaneseDocs,
  ...japaneseInsight,
  ...japaneseInputs,
  ...japaneseWhy,
  ...japaneseSales,

  notes: {
    part_term: "入力した期間は年間契約より前に終わります。残りの期間は最後の請求に含まれます。",
    annual_not_offered: "年払い価格のないものがあり、そこでは月払い価格を使います。",
    annual_only: "年契約のみ。価格は月割りで表示しています。",
    spend_cap_exceeded: "支出上限を超えます。このプランには上限の設定がありません。",
    upgrade_not_possible: "ここでは上位への移行ができず、代わりに停止します。",
  },

  reasons: {
    contact_sales: () => "価格は要問い合わせ。",
    no_price_in_currency: () => "この通貨の価格がありません。",
    too_many_seats: (detail) => `席数が多すぎます：${detail}。`,
    seat_type_not_offered: (detail) => `この席の提供はありません：${detail}。`,
    action_not_offered: (detail) => `${detail}の提供はありません。`,
    meter_not_offered: (detail) => `${detail}に必要な種類のクレジットがありません。`,
    measure_missing: (detail) => `この利用は「${detail}」で課金されます。比較するには、それも入力してください。`,
    too_complex: () =>
      "この利用では複雑すぎて正確に計算できないため、ここでの最良プランより安い可能性があります。月数または操作を減らしてお試しください。",
  },

  lines: {
    setup: "初期費用",
    fee: "基本料金",
    seats: "席",
    add_on: "追加オプション",
    top_up: "チャージ",
    overage: "超過",
    minimum: "最低額との差額",
    rest_of_term: "残りの契約期間",
    bill_credit: "充当",
    discount: "割引",
    tax: "税",
  },
  line: (kind, what) => `${kind}：${what}`,
  times: (count, name) => `${name} × ${count}`,

  credit: () => "クレジット",
  plural: (name) => name,
  comma: "、",
  amountOf: (amount, unit) => `${amount} ${unit}`,

  states: {
    loading: "料金表を読み込んでいます",
    failed: "料金表を読み込めませんでした。",
    noAnswer:
      "このページが読み取れる応答がありませんでした。サーバーに到達できないか、ほかのサイトからの読み取りが許可されていません（CORS）。",
    status: (status) => `サーバーがステータス${status}を返しました。`,
    timedOut: "サーバーの応答に時間がかかりすぎました。",
    cutOff: "応答が途中で途切れました。",
    notJson: "届いたのはウェブページで、価格表ではありません。アドレスを確認してください。",
    tooLarge: "届いたものは価格表の上限（1 MiB）を超えています。",
    kept: "以下の数値は、最後に読み込めた価格表のものです。",
    crashed: "計算中にエラーが発生しました。入力内容は残っています。",
    before: "以下の数値は、変更前の入力内容のものです。",
    retry: "再試行",
    noSource: "この計算機には料金表がありません。",
    noSourceHelp: "属性「src」に料金表のアドレスを、またはプロパティ「catalog」を設定してください。",
    broken: "計算機を起動できませんでした。",
    refused: (count) => `この料金表には問題が${count}件あります。`,
    refusedHelp: "誤った価格が読まれないよう、修正されるまで数字は表示しません。",
    wholeDocument: "料金表全体",
    scenario: "この入力は計算できません：",
  },
} satisfies Translation;
