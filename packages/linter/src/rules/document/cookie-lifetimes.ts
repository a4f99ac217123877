import { matches } from "../../document/matches.js";
import { daysOf, isOtherPeriod } from "../../document/period-length.js";
import { blockAt, sentenceAt } from "../../document/place-among.js";
import type { DocumentFound, DocumentRule } from "../../document-rule.js";
import type { PeriodMention } from "../../reading/mentions.js";
import type { Reading } from "../../reading/reading.js";

/** A sentence on all cookies: no kind, no name. */
const ofAll =
  /^(?:\p{Lu}\p{Ll}{1,12}, )?(?:our |the |all |these )?cookies (?:are (?:stored|kept|retained|deleted|valid)|last|expire|remain|stay|will (?:be (?:stored|kept|deleted)|expire|remain))\b/iu;
/** A sentence on cookies of one kind: “Login cookies last for two days.” */
const ofKind =
  /^(?!(?:our|the|all|these|such|those|some|other|many|most|they)\b)((?:[\p{L}-]{3,20} ){1,2}cookies) (?:last|expire|remain|are (?:stored|kept|deleted|valid))\b/iu;
const isMost = /\b(?:maximum|at most|up to|no longer|not exceed|longest|at the latest|unless otherwise)\b/i;
const lasting =
  /^(?:storage|duration|lifetime|lifespan|expiry|expiration|expires|validity|retention|retention period)\b/i;

export const cookieLifetimes: DocumentRule = {
  id: "cookie-lifetimes",
  title: "Two lifetimes for one cookie",
  summary: "Finds a lifetime of all cookies that one of them exceeds, and a cookie with two lifetimes.",
  topics: ["cookies"],
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "People must be told how long each cookie lasts; one of the two is not true.",
  fix: "Look up how long the cookie lasts, and say it once.",
  source: "CJEU C-673/17, paragraphs 75 to 81; GDPR Art. 5(1)(a)",

  *check(reading) {
    if (reading.periods.length < 2) return;
    yield* exceeded(reading);
    yield* twice(reading);
  },

  examples: [
    {
      title: "finds a lifetime that one cookie exceeds",
      text: "Cookies are stored for 6 months.\n\nStatistics: counts visits.\n\nStorage: 24 months\n",
      finds: [
        {
          quote: "6 months",
          message: "Unexpected lifetime `6 months` of all cookies, expected `24 months`, as one of them has",
        },
      ],
    },
    {
      title: "finds a cookie with two lifetimes",
      text: "| Cookie | Duration |\n| - | - |\n| _visits | 2 years |\n| lang | 1 month |\n\nThe cookie _visits expires after 30 days.\n",
      finds: [
        {
          quote: "30 days",
          message: "Unexpected lifetime `30 days` of `_visits`, expected `2 years` as above",
        },
      ],
    },
    {
      title: "finds two lifetimes of one kind of cookie",
      text: "Login cookies last for two days, to keep you signed in. Login cookies last for thirty days.\n",
      finds: [
        {
          quote: "thirty days",
          message: "Unexpected lifetime `thirty days` of `login cookies`, expected `two days` as above",
        },
      ],
    },
    {
      title: "finds two lifetimes where one sentence tells of several cookies",
      text: "We set the cookies ig_session, which lasts for 2 hours, and _fbp, which lasts for 90 days.\n\nThe cookie ig_session lasts for 1 day.\n",
      finds: [
        {
          quote: "1 day",
          message: "Unexpected lifetime `1 day` of `ig_session`, expected `2 hours` as above",
        },
      ],
    },
    {
      title: "lets the same in other units, the longest of all, and periods of other data pass",
      text: "Cookies are stored for at most 24 months.\n\n| Cookie | Duration |\n| - | - |\n| _visits | 2 years |\n\nThe cookie _visits expires after 24 months. We keep your invoices for 10 years.\n",
      finds: [],
    },
  ],
};

/**
 * The first statement on all cookies, and a longer lifetime, or any other one where it is not the longest that is
 * stated.
 */
function* exceeded(reading: Reading): Iterable<DocumentFound> {
  const { periods } = reading;
  for (const period of periods) {
    const sentence = sentenceAt(reading, period.from);
    if (sentence === undefined || !ofAll.test(reading.textOf(sentence))) continue;
    const upTo = isMost.test(reading.textOf(sentence));
    const other = periods.find(
      (one) =>
        one !== period &&
        sentenceAt(reading, one.from) !== sentence &&
        isOfCookie(reading, one) &&
        (upTo ? daysOf(one) > daysOf(period) && isOtherPeriod(one, period) : isOtherPeriod(one, period)),
    );
    if (other === undefined) return;
    yield {
      range: { from: period.from, to: period.to },
      message: `Unexpected lifetime \`${reading.textOf(period)}\` of all cookies, expected \`${reading.textOf(other)}\`, as one of them has`,
    };
    return;
  }
}

/** Cookies named in a row or a sentence with one period, by their names. */
function* twice(reading: Reading): Iterable<DocumentFound> {
  const known = new Map<string, PeriodMention>();
  for (const [index, period] of reading.periods.entries()) {
    const block = blockAt(reading, period.from);
    if (block === undefined) continue;
    const around = block.kind === "row" ? block : (sentenceAt(reading, period.from) ?? block);
    const neighbours = [reading.periods[index - 1], reading.periods[index + 1]];
    const beside = neighbours.filter((one) => one && one.from >= around.from && one.to <= around.to);
    if (beside.length > 0 && block.kind === "row") continue;
    if (block.kind !== "row" && !/\bcookies?\b|^We set /i.test(reading.textOf(around))) continue;
    // Where a sentence has several periods, each is told of the names after the one before it.
    const start = Math.max(around.from, beside.length > 0 ? (reading.periods[index - 1]?.to ?? 0) : 0);
    const words = reading.text.slice(start, beside.length > 0 ? period.to : around.to);
    const names = [
      ...matches(
        words,
        /(?<![\p{L}\d./@_-])(?:_{1,3}|\p{L}{1,20}_|[A-Z]{6,20}(?![\p{L}\d]))[\p{L}\d_*-]{0,40}(?![\p{L}\d./@])/gu,
      ),
    ];
    const kind = ofKind.exec(words)?.[1]?.toLowerCase();
    for (const name of kind === undefined ? names.map((found) => found.words) : [kind]) {
      const before = known.get(name);
      if (before === undefined) known.set(name, period);
      else if (isOtherPeriod(before, period))
        yield {
          range: { from: period.from, to: period.to },
          message: `Unexpected lifetime \`${reading.textOf(period)}\` of \`${name}\`, expected \`${reading.textOf(before)}\` as above`,
        };
    }
  }
}

/** Whether a period is the lifetime of a cookie: in a row or a line on storage after cookies, or in a sentence on them. */
function isOfCookie(reading: Reading, { from, to }: PeriodMention): boolean {
  const block = blockAt(reading, from);
  const sentence = sentenceAt(reading, from);
  if (block === undefined || sentence === undefined) return false;
  const words = reading.textOf(sentence);
  const near = reading.text.slice(Math.max(0, block.from - 600), block.to);
  if (block.kind === "row") return /\bcookie/i.test(near);
  if (lasting.test(reading.textOf(block)) && to - block.from < 60) return /\bcookie/i.test(near);
  return (
    /\bcookies?\b[^.\n]{0,80}\b(?:expires?|lasts?|stored|kept|deleted|remains?|valid)\b/i.test(words) &&
    !/\bsession\b/i.test(words)
  );
}
