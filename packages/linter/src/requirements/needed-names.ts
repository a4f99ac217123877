import type { NeedName } from "@policywright/laws";
import {
  type ContactPoint,
  type LocalizedText,
  localesOf,
  localText,
  type Policy,
} from "@policywright/schema";

/** Words of which a document has to have one. */
type Alternatives = readonly string[];

/** What a document has to name, by the model: for each need, words of which one has to stand there. */
type Names = (policy: Policy, locale: string) => readonly Alternatives[];

/**
 * Names and addresses that only the model knows, by the need that they meet.
 *
 * Words that an author may well put otherwise in a document are not among them.
 */
export const neededNames: Readonly<Partial<Record<NeedName, Names>>> = {
  controllerName: ({ controller: { name, brand } }) => [[name, ...(brand ? [brand] : [])]],
  recipients: ({ recipients }) => {
    const names = Object.values(recipients ?? {}).flatMap(({ name }) => (name === undefined ? [] : [name]));
    return names.length > 0 ? [names] : [];
  },
  officer: ({ controller: { dataProtectionOfficer: officer } }) => {
    const { name, email, phone } = typeof officer === "object" ? officer : {};
    return [[name, email, phone].filter((one) => typeof one === "string")];
  },
  representativeInEea: representative("eu"),
  representativeInUk: representative("GB"),
  namedRecipients: ({ recipients }) =>
    Object.values(recipients ?? {}).flatMap(({ name }) => (name === undefined ? [] : [[name]])),
  categorySources: automaticSources,
  sources: sourceLabels,
  publicSources: sourceLabels,
  namedAuthority: (policy, locale) =>
    Object.values(policy.complaints?.authorities ?? {}).map(({ name, website }) => [
      ...own(policy, name, locale).map((words) => words.replace(/^the /i, "")),
      ...(website === undefined ? [] : [website]),
    ]),
  collectors: ({ recipients }) =>
    Object.values(recipients ?? {}).flatMap(({ name, collects }) => (name && collects ? [[name]] : [])),
  childOperators: ({ children }) =>
    Object.values(children?.directed?.operators ?? {}).flatMap(({ name }) => (name ? [[name]] : [])),
  controllerContact: controllerWays,
  questions: ({ contacts }) => [waysOf(contacts?.questions)],
  requestWays: ({ contacts }) => [waysOf(contacts?.rights)],
  requestContact: ({ contacts }) => [waysOf(contacts?.rights)],
  jointArrangement: ({ controller: { jointControllers } }) =>
    Object.values(jointControllers ?? {}).map(({ name }) => [name]),
};

/** Needs whose names have to stand where the need is said, since other disclosures name them as well. */
export const namedBeside: ReadonlySet<NeedName> = new Set(["categorySources", "publicSources"]);

/** Ways to reach somebody of which documents have one, as they write it. */
function waysOf({ email, phone, form }: Partial<ContactPoint> = {}): Alternatives {
  return [email, phone, form].filter((way) => typeof way === "string");
}

function controllerWays({ contacts, controller: { address } }: Policy): readonly Alternatives[] {
  const [line] = address?.lines ?? [];
  return [
    [...waysOf(contacts?.questions), ...waysOf(contacts?.rights), ...(line === undefined ? [] : [line])],
  ];
}

function representative(place: "eu" | "GB"): Names {
  return ({ controller: { representatives } }) => {
    const name = representatives?.[place]?.name;
    return name === undefined ? [] : [[name]];
  };
}

/** What only records of use tell has to be told of as a source beside what people say themselves. */
function automaticSources({ dataCategories, activities }: Policy): readonly Alternatives[] {
  const entries = [...Object.values(dataCategories ?? {}), ...Object.values(activities ?? {})];
  const isAutomatic = entries.some(({ sources }) => sources?.map(String).includes("automatic"));
  return isAutomatic ? [["automat", "cookie", "device", "browser", "log file"]] : [];
}

function sourceLabels(policy: Policy, locale: string): readonly Alternatives[] {
  return Object.values(policy.sources ?? {}).flatMap(({ label }) =>
    label ? [own(policy, label, locale)] : [],
  );
}

function own(policy: Policy, words: LocalizedText, locale: string): readonly string[] {
  const [bare = locale] = localesOf(policy);
  const text = localText(words, locale, bare);
  return text === undefined ? [] : [text];
}
