import { isolated } from "../isolated.js";

type Rule = Intl.LDMLPluralRule;
type Forms = Readonly<Record<Rule, (count: string) => string>>;

/** بعد حرف الجر: «في شهرين»، «في 5 أشهر»، «في 12 شهرًا»، «في 100 شهر». */
const MONTHS: Forms = {
  zero: (count) => isolated`${count} شهر`,
  one: () => "شهر واحد",
  two: () => "شهرين",
  few: (count) => isolated`${count} أشهر`,
  many: (count) => isolated`${count} شهرًا`,
  other: (count) => isolated`${count} شهر`,
};

const YEARS: Forms = {
  zero: (count) => isolated`${count} سنة`,
  one: () => "سنة واحدة",
  two: () => "سنتين",
  few: (count) => isolated`${count} سنوات`,
  many: (count) => isolated`${count} سنة`,
  other: (count) => isolated`${count} سنة`,
};

const TERMS: Forms = {
  zero: (count) => isolated`${count} مدة عقد`,
  one: () => "مدة عقد واحدة",
  two: () => "مدتي عقد",
  few: (count) => isolated`${count} مدد عقد`,
  many: (count) => isolated`${count} مدة عقد`,
  other: (count) => isolated`${count} مدة عقد`,
};

const PROBLEMS: Forms = {
  zero: (count) => isolated`${count} مشكلة`,
  one: () => "مشكلة واحدة",
  two: () => "مشكلتان",
  few: (count) => isolated`${count} مشكلات`,
  many: (count) => isolated`${count} مشكلة`,
  other: (count) => isolated`${count} مشكلة`,
};

const DAYS_OF_USE: Forms = {
  zero: (count) => isolated`${count} يوم استخدام`,
  one: () => "يوم استخدام واحد",
  two: () => "يوما استخدام",
  few: (count) => isolated`${count} أيام استخدام`,
  many: (count) => isolated`${count} يوم استخدام`,
  other: (count) => isolated`${count} يوم استخدام`,
};

const PERIODS = { month: MONTHS, year: YEARS, term: TERMS };

export function months(count: string, rule: Rule): string {
  return formOf(MONTHS, count, rule);
}

export function periods(count: string, rule: Rule, period: keyof typeof PERIODS): string {
  return formOf(PERIODS[period], count, rule);
}

export function problems(count: string, rule: Rule): string {
  return formOf(PROBLEMS, count, rule);
}

export function daysOfUse(count: string, rule: Rule): string {
  return formOf(DAYS_OF_USE, count, rule);
}

function formOf(forms: Forms, count: string, rule: Rule): string {
  return forms[rule](count);
}
