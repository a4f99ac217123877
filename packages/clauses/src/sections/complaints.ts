import type { Policy } from "@policywright/schema";
import { postal, reach, telephone } from "../contact-value.js";
import { designation } from "../designation.js";
import { joined, link, list, period, phrase, phrasesOf, places, words } from "../make-value.js";
import { defineSection, entries } from "../section.js";
import type { Value } from "../value.js";

/** Complaints to the controller and to authorities. */
export const complaints = defineSection("complaints", {
  "complaints-contact": {
    topics: ["contact", "rights.complaint-controller"],
    says: ({ contacts }, settings) => reach(contacts?.complaints, settings),
  },
  "complaints-questions": {
    topics: ["contact"],
    says: ({ complaints }, settings) => complaints?.questions && { document: designation(settings) },
  },
  "complaints-handling": {
    topics: ["rights.complaint-controller"],
    says: ({ complaints }) => {
      const steps = list(stepsOf(complaints));
      return steps && { steps };
    },
  },
  "complaints-questions-investigated": {
    topics: ["governance"],
    says: ({ complaints }) => complaints?.questionsInvestigated,
  },
  "complaints-resolved": {
    topics: ["governance"],
    says: ({ complaints }) => complaints?.resolved,
  },
  "complaints-first": {
    topics: ["rights.complaint-controller"],
    says: ({ complaints }) => complaints?.firstToController,
  },
  "complaints-residence": {
    topics: ["rights.complaint"],
    says: ({ complaints }) => complaints?.authorityOfResidence,
  },
  "complaints-authority": {
    topics: ["rights.complaint"],
    each: ({ complaints }) =>
      entries(complaints?.authorities, ({ name, places: codes, website, address, phone }) => ({
        name: words(name),
        places: places(codes, "or") ?? words(""),
        website: website === undefined ? undefined : link(website),
        address: address && joined(postal(address), "unit"),
        phone: phone === undefined ? undefined : telephone(phone),
      })),
  },
});

/** What happens with a complaint, step by step. */
function stepsOf(complaints: Policy["complaints"]): Value[] {
  const { confirmedWithin, answeredWithin } = complaints ?? {};
  return [
    ...(confirmedWithin ? [phrase("confirm-receipt", { period: period(confirmedWithin) })] : []),
    ...phrasesOf([[complaints?.investigated, "look-into"]]),
    ...(answeredWithin ? [phrase("answer-within", { period: period(answeredWithin) })] : []),
    ...phrasesOf([
      [complaints?.answeredPromptly, "answer-promptly"],
      [complaints?.outcomeTold, "tell-outcome"],
    ]),
  ];
}
