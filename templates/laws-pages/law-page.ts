import {
  type Checked,
  type Law,
  type RequestHandling,
  type Requirement,
  type Right,
  surfaces,
  topics,
} from "@policywright/laws";
import { type FactName, facts, type Period } from "@policywright/schema";
import type { AnswerOnPage } from "./answers.js";
import { counted, made, table } from "./words.js";

/** Writes the page of a law, for counsel to review: what it demands, when, of which document, and what was checked. */
export function lawPage(law: Law, answers: ReadonlyMap<string, AnswerOnPage>): string {
  return [
    `# ${law.name}`,
    "",
    made,
    "",
    ...head(law),
    "## What it demands to be told",
    "",
    "A condition in *italics* is not worked out from a model yet: whether such a requirement binds is left undecided.",
    "",
    ...requirementTable(law, answers),
    "",
    ...(law.rights.length > 0 ? rightsPart(law) : []),
  ].join("\n");
}

function requirementTable(law: Law, answers: ReadonlyMap<string, AnswerOnPage>): string[] {
  const heads = ["Provision", "Requirement", "When", "Carried by", "Topics", "Weight", "Source"];
  if (law.status !== "complete") return table(heads, law.requirements.map(requirementRow));
  const rows = law.requirements.map((one) => [...requirementRow(one), answerCell(answers.get(one.id))]);
  return [
    "The last column says what a model declares to meet the requirement, and the [clauses](../clauses.md) by which documents of our models say it.",
    "",
    ...table([...heads, "Answered by"], rows),
  ];
}

function answerCell({ declare, clauses }: AnswerOnPage = { declare: [], clauses: [] }): string {
  if (declare.length === 0) return "no fact of a model";
  return [declare.join("; "), clauses.map((id) => `\`${id}\``).join(", ")].filter(Boolean).join("<br>");
}

function head(law: Law): string[] {
  const places =
    law.places.length > 0
      ? `It holds in: ${law.places.join(", ")}.`
      : "It binds by contract, and is chosen by hand.";
  return [
    `${law.cited.law}, called ${law.short}; provisions are cited as “${law.cited.provision}”.`,
    places,
    `The official text is at <${law.url}>; the address was not opened.`,
    "",
    law.status === "complete"
      ? "**Complete.** Every requirement that a privacy policy or cookie policy can carry is modelled and answered; those that the law itself demands (weight “error”) were read in a copy or a quotation, and guidance that was not read is marked as unchecked."
      : "**Partial.** Nothing is claimed for this law yet: whether a document meets a requirement below is not checked.",
    `${counted(law.requirements)} Nothing was compared with an official publication, and nothing here is legal advice.`,
    "",
    ...list(
      "Whom it binds",
      law.thresholds?.says,
      law.thresholds && `Advice, ${source(law.thresholds.checked)}.`,
    ),
    ...list(
      "Changes",
      law.changes?.map(({ on, says }) => `${on}: ${says}`),
    ),
    ...list("Doubts", law.doubts),
  ];
}

function list(heading: string, items: readonly string[] = [], after?: string): string[] {
  if (items.length === 0) return [];
  return [`## ${heading}`, "", ...items.map((item) => `- ${item}`), "", ...(after ? [after, ""] : [])];
}

/** What to tell readers of where an entry comes from; what was not read is unchecked. */
const sources: Readonly<Record<Checked, string>> = {
  text: "text read",
  secondary: "**unchecked** (secondary source)",
  memory: "**unchecked** (from memory)",
};
const source = (checked: Checked) => sources[checked];

function requirementRow(one: Requirement): string[] {
  const { id, cite, title, requires, exact, note, topics: about, severity, checked } = one;
  const words = [`**${title}.** ${requires}`, exact && `Fixed words: “${exact}”.`, days(one), note];
  return [
    `${cite}<br>\`${id}\``,
    words.filter(Boolean).join("<br>"),
    condition(one),
    carriers(one),
    about.map((topic) => topics[topic].title).join("; "),
    severity,
    source(checked),
  ];
}

function days({ from, until }: { readonly from?: string; readonly until?: string }): string {
  return [from && `From ${from}.`, until && `Until ${until}.`].filter(Boolean).join(" ");
}

function condition({ when, applies }: Pick<Requirement | Right, "when" | "applies">): string {
  const known = [when ?? []].flat().filter((one): one is FactName => one !== "always");
  const words = [
    ...known.map((fact) => facts[fact].says),
    ...(applies === undefined ? [] : [`*${applies}*`]),
  ];
  return words.length === 0 ? "always" : `when ${words.join(", and ")}`;
}

function carriers({ documents, surface }: Requirement): string {
  const kinds = documents.map((kind) => kind.replaceAll("-", " "));
  return [...kinds, ...(surface ? [surfaces[surface].title.toLowerCase()] : [])].join(" or ");
}

function rightsPart({ rights, requests }: Law): string[] {
  return [
    "## Rights",
    "",
    ...table(["Provision", "Right", "When", "Source"], rights.map(rightRow)),
    "",
    ...(requests ? handlingPart(requests) : []),
  ];
}

function rightRow(right: Right): string[] {
  const { id, cite, name, requires, within, note, checked } = right;
  const time = within && `Within ${period(within)}.`;
  return [
    `${cite}<br>\`${id}\``,
    [`**${name}.** ${requires}`, time, days(right), note].filter(Boolean).join("<br>"),
    condition(right),
    source(checked),
  ];
}

function handlingPart(requests: RequestHandling): string[] {
  const { answer, appeal, verification, agent, fee, methods, optOutSignals, note, checked } = requests;
  const signals =
    optOutSignals &&
    { required: "must be honoured", "not-required": "need not be honoured", disputed: "disputed" }[
      optOutSignals
    ];
  const rows = [
    ["Answer", spans(answer.within, answer.extension, answer.note)],
    [
      "Appeal",
      appeal ? spans(appeal.decision, appeal.extension, appeal.note, appeal.cite) : "none in the law",
    ],
    ["Check of identity", verification],
    ["Agents", agent],
    ["Fee", fee],
    ["Ways to ask", [`${methods.atLeast} or more`, methods.note].filter(Boolean).join("; ")],
    ...(signals ? [["Opt-out signals", signals]] : []),
    ...(note ? [["Note", note]] : []),
    ["Source", source(checked)],
  ];
  return ["## How requests are handled", "", ...table(["", ""], rows), ""];
}

function spans(within?: Period, extension?: Period, note?: string, cite?: string): string {
  const time = [
    within && `within ${period(within)}`,
    extension && `extended by ${period(extension)} at most`,
  ];
  const words = [time.filter(Boolean).join(", "), note].filter(Boolean).join("; ");
  return cite ? `${words} (${cite})` : words;
}

function period({ amount, unit }: Period): string {
  return `${amount} ${unit.replace("-", " ")}${amount === 1 ? "" : "s"}`;
}
