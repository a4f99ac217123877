import { lineAt } from "../../document/line-at.js";
import { matches } from "../../document/matches.js";
import { blockAt } from "../../document/place-among.js";
import { wordsAround } from "../../document/words-around.js";
import type { DocumentFound, DocumentRule } from "../../document-rule.js";
import type { Range } from "../../reading/range.js";
import type { Reading } from "../../reading/reading.js";

/** A small letter and a capital that begins a word of small letters: “addressPurpose”. */
const joint = /[a-zà-öø-ÿ]{2}(?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ])/g;
/** Names that are written so. */
const names =
  /^(?:LinkedIn|YouTube|FaceBook|PayPal|GitHub|GitLab|WordPress|WhatsApp|DropBox|MailChimp|HubSpot|SalesForce|TikTok|SnapChat|PostHog|DataDog|DoubleClick|OneDrive|SharePoint|JavaScript|TypeScript|SendGrid|BigQuery|OpenAI|ShareThis|AddThis|WooCommerce|BigCommerce|SurveyMonkey|ClickUp|iPhone|MasterCard|eBay|QuickBooks|FreshDesk|ZenDesk|SoundCloud|FullStory|MixPanel|DocuSign|InVision|CloudFlare|CloudFront|PowerPoint|MailerLite|PlayStation|McDonald)$/i;

export const tableCollapsed: DocumentRule = {
  id: "table-collapsed",
  title: "Table that ran together",
  summary: "Finds rows of a table whose cells stand in one line with nothing between them.",
  topics: ["presentation"],
  severity: "error",
  preset: "recommended",
  why: "Nobody can tell which purpose, period or recipient belongs to which data.",
  fix: "Make it a table again, or write each row as a sentence.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    const rows: { index: number; from: number; to: number; at: number }[] = [];
    let line: Range = { from: 0, to: 0 };
    for (const { to } of matches(reading.text, joint)) {
      if (to >= line.to) line = lineAt(reading.text, to);
      if (isName(reading.text, to)) continue;
      const block = blockAt(reading, to);
      if (!block || block.cells.length > 0 || block.kind === "code" || rows.at(-1)?.from === line.from)
        continue;
      if (/[.!?]/.test(reading.text.charAt(line.to - 1))) continue;
      rows.push({ index: block.index, ...line, at: to });
    }
    yield* touchingRows(reading);
    for (const [place, row] of rows.entries()) {
      const isBeside = [rows[place - 1], rows[place + 1]].some(
        (other) => other && Math.abs(other.index - row.index) < 2,
      );
      if (!isBeside) continue;
      const cells = reading.textOf(wordsAround(reading.text, { from: row.at, to: row.at }, row));
      yield {
        range: { from: row.from, to: row.to },
        message: `Unexpected cells that run together at \`${cells}\`, expected a table`,
      };
    }
  },

  examples: [
    {
      title: "finds rows without space between their cells",
      text: "Personal dataPurpose\nEmail addressTo send news\n\nWe keep them for a year.\n",
      format: "text",
      finds: [
        {
          quote: "Personal data Purpose",
          message: "Unexpected cells that run together at `Personal dataPurpose`, expected a table",
        },
        {
          quote: "Email address To send news",
          message: "Unexpected cells that run together at `Email addressTo send news`, expected a table",
        },
      ],
    },
    {
      title: "lets names with a capital within them pass",
      text: "We use JavaScript, YouTube and LinkedIn.\nPayPal and GitHub are recipients.\n",
      format: "text",
      finds: [],
    },
  ],
};

/** Rows that were told apart again by their words, though nothing stands between their cells. */
function* touchingRows(reading: Reading): Generator<DocumentFound, void, undefined> {
  if (reading.format !== "text") return;
  for (const { kind, cells, from, to } of reading.blocks) {
    if (kind !== "row" && kind !== "header-row") continue;
    const [first, second] = cells;
    if (first === undefined || second === undefined) continue;
    const end = reading.spanOf(first).end.offset;
    if (end !== reading.spanOf(second).start.offset) continue;
    const line = reading.spanOf({ from, to });
    const cell = wordsAround(
      reading.source,
      { from: end, to: end },
      { from: line.start.offset, to: line.end.offset },
    );
    yield {
      range: { from, to },
      message: `Unexpected cells that run together at \`${reading.source.slice(cell.from, cell.to)}\`, expected a table`,
    };
  }
}

/** Whether the word around a joint is a name, an address or code. */
function isName(text: string, at: number): boolean {
  const before = /[\p{L}\d]{0,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? "";
  const after = /^[\p{L}\d]{0,20}[.(@]?/u.exec(text.slice(at, at + 21))?.[0] ?? "";
  return /[.(@]$/.test(after)
    ? !/\.$/.test(after) || /^\S/.test(text.charAt(at + after.length))
    : names.test(before + after);
}
