import { isolatedPhrase as phrase, isolated as s } from "../isolated.js";
import type { Translation } from "./translation.js";

/** ما تقوله أجزاء صفحات التوثيق. */
export const arabicDocs = {
  compact: {
    heading: (action) => s`التكلفة: ${action}`,
    onPlan: (plan, cost) => phrase`على ${plan}: ${cost}.`,
    notOn: (plan) => phrase`${plan} غير متاحة لهذا الاستخدام.`,
    noAction: (action) => s`لا يوجد في قائمة الأسعار إجراء «${action}».`,
    noPlan: (plan) => s`لا توجد في قائمة الأسعار باقة «${plan}».`,
  },

  inlinePrice: {
    none: "السعر غير متاح",
    partly: (share) => s`(يغطي ${share})`,
    noCatalog: s`السمة «${"catalog"}» غير موجودة.`,
    unlike: (amount) => s`قيمة السمة «amount» هي «${amount}»؛ والقيم الممكنة «month» أو «total».`,
  },
} satisfies Translation;
