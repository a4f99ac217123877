import type { MentionWords } from "../../words/locale-words.js";
import type { Money } from "../mentions.js";

const amount = String.raw`\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?|\d{1,12}(?:\.\d{1,2})?`;

/** Finds amounts of money: “$50”, “EUR 10”, “10.50 euros”. */
export function moneyIn(text: string, { currencies }: MentionWords): readonly Money[] {
  const signs = Object.keys(currencies).map((sign) => sign.replace("$", "\\$"));
  const codes = "USD|EUR|GBP|JPY|CHF|CAD|AUD";
  const pattern = new RegExp(
    `(?:(${signs.join("|")}|${codes})\\s?(${amount})|\\b(${amount})\\s(${signs.join("|")}|${codes}))`,
    "g",
  );
  return [...text.matchAll(pattern)].map((match) => {
    const sign = match[1] ?? match[4] ?? "";
    const digits = match[2] ?? match[3] ?? "";
    return {
      amount: Number(digits.replaceAll(",", "")),
      currency: currencies[sign] ?? sign,
      from: match.index,
      to: match.index + match[0].length,
    };
  });
}
