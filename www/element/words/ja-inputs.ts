import type { Translation } from "./translation.js";

/** あまり使わない入力欄の言葉。 */
export const japaneseInputs = {
  inputs: {
    wrong: "入力内容を確認してください",

    another: (action, place) => `${action}（${place}）`,
    removeAction: (action) => `${action}を削除`,

    seatsBy: { name: "席の数え方", any: "区別なし", type: "種類別" },

    spread: {
      uneven: "一部の人が利用の大半を占める",
      seats: "席の割合（%）",
      usage: "利用の割合（%）",
      ofSeats: "%の席が、利用全体の",
      ofUse: "%を占める",
    },

    overTime: {
      name: "伸びと季節変動",
      growth: (percent) => `毎月${percent}%の伸び`,
      noGrowth: "伸びなし",
    },
    season: {
      shape: "年間の利用量の変動",
      shapes: {
        same: "年間を通じて一定",
        peak: "11・12か月目がピーク",
        quarters: "3か月ごとにピーク",
        lull: "7・8か月目は少なめ",
        rising: "年間を通じて増加",
        own: "独自の設定",
      },
      curve: "月ごとの利用量",
      fields: "月ごとの利用量（通常に対する%）",
      slider: (month) => `${month}か月目：スライダー`,
      sliderValue: (percent) => `通常の${percent}%`,
      month: (month) => `${month}か月目（%）`,
      help: "通常の利用量に対する割合（%）です。1か月目は最初の月で、13か月目は1か月目と同じ割合に戻ります。",
    },

    details: {
      name: "利用日数と上限",
      everyDay: "毎日利用",
      noLimit: "支出上限なし",
      limit: (amount) => `利用料は月${amount}まで`,
      spendCap: (currency) => `利用料の月額上限（${currency}）`,
      spendCapHelp: "空欄の場合、上限はありません。上限を守らないプランには、その旨を表示します。",
    },

    planOptions: {
      name: "プランのオプション",
      usual: "最適なサイズ、追加オプションなし",
      usualSizes: "最適なサイズ",
      usualAddOns: "追加オプションなし",
      with: (plan, addOns) => `${plan}に${addOns}を追加`,
      size: (plan) => `${plan}：サイズ`,
      best: "最適なサイズ",
      addOn: (plan, addOn) => `${plan}：${addOn}の数`,
      atMost: (most) => `最大${most}`,
    },

    sales: {
      name: "割引と税",
      usual: "割引なし、税なし",
      noDiscounts: "割引なし",
      tax: (percent) => `税${percent}%`,
      taxField: "税率（%）",
      discount: (place) => `割引${place}`,
      discountName: "名前",
      by: "割引の方法",
      byChoices: { percent: "割合", amount: "金額" },
      percent: "割引率（%）",
      amount: (currency) => `割引額（${currency}）`,
      appliesTo: "対象",
      appliesToChoices: { all: "請求全体", fees: "基本料金", usage: "利用料" },
      months: "最初の何か月に適用",
      monthsHint: "全期間",
      billing: "支払い方法の条件",
      billingChoices: { any: "問わない", monthly: "月払い", annual: "年払い" },
      ifBilled: {
        monthly: (discount) => `${discount}（月払いの場合）`,
        annual: (discount) => `${discount}（年払いの場合）`,
      },
      add: "割引を追加",
      remove: (discount) => `${discount}を削除`,
    },
    removed: "削除",
    days: (days) => `${days}日利用`,
  },

  outOfRange: {
    months: "1～120を入力してください。",
    activeDays: "1～30を入力してください。",
    growth: "-100以上を入力してください。利用量は0より少なくなりません。",
    percent: "0～100を入力してください。",
    firstMonths: "1以上を入力するか、空欄にしてください。",
    addOn: "この追加オプションの上限を超えています。",
  },
} satisfies Translation;
