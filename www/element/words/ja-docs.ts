import { phrase } from "../phrase.js";
import type { Translation } from "./translation.js";

/** ドキュメントページ用の言葉。 */
export const japaneseDocs = {
  compact: {
    heading: (action) => `料金：${action}`,
    onPlan: (plan, cost) => phrase`${plan}では${cost}です。`,
    notOn: (plan) => phrase`${plan}はこの条件では選べません。`,
    noAction: (action) => `料金表にアクション「${action}」はありません。`,
    noPlan: (plan) => `料金表にプラン「${plan}」はありません。`,
  },

  inlinePrice: {
    none: "料金を表示できません",
    partly: (share) => `（${share}まで対応）`,
    noCatalog: "属性「catalog」がありません。",
    unlike: (amount) => `属性「amount」が「${amount}」です。「month」か「total」を指定してください。`,
  },
} satisfies Translation;
