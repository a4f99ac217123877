import { type Authority, authorities, type Checked, type Law } from "@policywright/laws";
import { made, table } from "./words.js";

/** Writes the page that lists all laws. */
export function indexPage(laws: readonly Law[]): string {
  const all = laws.flatMap(({ requirements }) => requirements);
  const rights = laws.flatMap((law) => law.rights);
  return [
    "# Laws",
    "",
    made,
    "",
    `What ${laws.length} laws and sets of terms demand to be told: ${all.length} requirements and ${rights.length} rights, in our own words, as \`@policywright/laws\` has them.`,
    "",
    "This is material for review, and no legal advice.",
    "A law is *partial* until every requirement that a privacy policy or cookie policy can carry is modelled and answered by a clause, and none that it demands is from memory; of a partial law nothing is claimed.",
    "“Read” counts requirements that were read in a copy of the text; the others, from secondary sources or from memory, are unchecked, and marked so on each page.",
    "Nothing was compared with an official publication.",
    "",
    ...table(
      ["Law", "Where", "Status", "Requirements", "Read", "Unchecked", "Rights"],
      [...laws.map(lawRow), ["All", "", "", ...counts(all), `${rights.length}`]],
    ),
    "",
    "People complain to the [authorities](authorities.md).",
    "",
  ].join("\n");
}

function lawRow({ id, name, places, status, requirements, rights }: Law): string[] {
  const where = places.length > 0 ? places.join(", ") : "by contract";
  return [`[${name}](${id}.md)`, where, status, ...counts(requirements), `${rights.length}`];
}

function counts(all: readonly { readonly checked: Checked }[]): string[] {
  const read = all.filter(({ checked }) => checked === "text").length;
  return [all.length, read, all.length - read].map(String);
}

/** Writes the page of authorities. */
export function authoritiesPage(): string {
  return [
    "# Authorities",
    "",
    made,
    "",
    "Authorities that supervise data protection or take complaints, one for each place.",
    "Addresses were not opened; where the source says “text”, name and addresses were read in a list, otherwise they are **unchecked**, though some websites stand so in a list that others keep.",
    "",
    ...table(["Place", "Authority", "Complaints", "Source"], authorities.map(authorityRow)),
    "",
  ].join("\n");
}

/** How far an authority was checked, as its row says it. */
const sources: Readonly<Record<Checked, string>> = {
  text: "text",
  secondary: "**unchecked**, in another list",
  memory: "**unchecked**",
};

function authorityRow({ place, name, url, complaints, also, checked }: Authority): string[] {
  const second = also
    ? { name: `<br>[${also.name}](${also.url})`, page: `<br><${also.complaints}>` }
    : undefined;
  return [
    place,
    `[${name}](${url})${second?.name ?? ""}`,
    `${complaints ? `<${complaints}>` : ""}${second?.page ?? ""}`,
    sources[checked],
  ];
}
