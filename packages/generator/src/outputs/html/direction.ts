/** Languages that are written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set([
  "ar",
  "ckb",
  "dv",
  "fa",
  "he",
  "ks",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);

/** Direction in which a locale is written. */
export function direction(locale: string): "ltr" | "rtl" {
  const [language = ""] = locale.split("-");
  return rightToLeft.has(language) ? "rtl" : "ltr";
}
