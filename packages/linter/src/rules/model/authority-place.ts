import { type Authority, authorities, type LawPlace } from "@policywright/laws";
import { overlap, Place } from "@policywright/schema";
import { establishedIn } from "../../model/people.js";
import type { ModelRule } from "../../model-rule.js";

export const authorityPlace: ModelRule = {
  id: "authority-place",
  title: "Authority of another country",
  summary: "Finds supervisory authorities that are not there for the people to whom they are named.",
  topics: ["rights.complaint"],
  severity: "error",
  why: "People would complain to an authority that is not competent, and lose time.",
  fix: "Name the authority of the place, or correct `places`.",
  source: "Art. 55, Art. 77(1) GDPR",

  *check(policy) {
    const { complaints, rights } = policy;
    for (const [id, { website, places }] of Object.entries(complaints?.authorities ?? {})) {
      const known = authorityAt(website);
      if (known === undefined || places.some((place) => isOf(known.place, place))) continue;
      yield {
        path: `complaints.authorities.${id}.places`,
        message: `Unexpected ${places.map((place) => `\`${place}\``).join(", ")} for the authority of \`${known.place}\`, expected \`${known.place}\``,
      };
    }
    const own = authorityAt(rights?.granted?.complaint?.website);
    const home = establishedIn(policy);
    if (
      own === undefined ||
      home === undefined ||
      isOf(own.place, home) ||
      policy.audience?.regions?.some((region) => isOf(own.place, region))
    )
      return;
    yield {
      path: "rights.granted.complaint.website",
      message: `Unexpected authority of \`${own.place}\`, expected one of \`${home}\` or of the people addressed`,
    };
  },

  examples: [
    {
      title: "finds the British authority for people in France",
      policy: {
        complaints: {
          authorities: {
            one: {
              name: "the Information Commission",
              places: ["FR"],
              website: "https://ico.org.uk/make-a-complaint/",
            },
          },
        },
      },
      finds: [
        {
          path: "complaints.authorities.one.places",
          message: "Unexpected `FR` for the authority of `GB`, expected `GB`",
        },
      ],
    },
    {
      title: "lets the British authority pass for people in the United Kingdom",
      policy: {
        complaints: {
          authorities: {
            one: {
              name: "the Information Commission",
              places: ["GB"],
              website: "https://ico.org.uk/make-a-complaint/",
            },
          },
        },
      },
      finds: [],
    },
  ],
};

/** The authority whose website it is. */
function authorityAt(website: string | undefined): Authority | undefined {
  const host = hostOf(website);
  return host === undefined
    ? undefined
    : authorities.find(
        ({ url, complaints: page }: Authority) => hostOf(url) === host || hostOf(page) === host,
      );
}
function hostOf(address: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/u.exec(address ?? "")?.[1];
}
/** Whether an authority is competent somewhere in a place; one of a province is in its country. */
function isOf(authority: LawPlace, place: Place): boolean {
  const known = Place.safeParse(authority);
  return known.success ? overlap(known.data, place) : authority.startsWith(`${place}-`);
}
