import type { DocumentRule } from "../../document-rule.js";

/** Services that have ended: what their address looks like, what they were, and the day. */
const ended = [
  {
    address: /^https?:\/\/(?:www\.)?ec\.europa\.eu\/(?:consumers\/odr|odr)/i,
    name: "the European platform for online dispute resolution",
    since: "2025-07-20",
  },
  {
    address: /^https?:\/\/(?:www\.)?privacyshield\.gov/i,
    name: "the website of Privacy Shield",
    since: "2020-07-16",
  },
  {
    address: /^https?:\/\/(?:safeharbor\.export|(?:www\.)?export)\.gov\/safeharbor/i,
    name: "the website of Safe Harbor",
    since: "2015-10-06",
  },
] as const;

export const linkEnded: DocumentRule = {
  id: "link-ended",
  title: "Link to a service that has ended",
  summary: "Finds links to public services and frameworks that are no more.",
  topics: [],
  severity: "warning",
  preset: "recommended",
  why: "The promise that goes with the link can no longer be kept.",
  fix: "Delete the link with its sentence, or name what took the place of the service.",
  source: "Regulation (EU) 2024/3228; Case C-362/14 (Schrems), Case C-311/18 (Schrems II)",

  *check({ links }, { today }) {
    for (const { url, from, to } of links) {
      const service = ended.find(({ address, since }) => today >= since && address.test(url));
      if (service)
        yield {
          range: { from, to },
          message: `Unexpected link to ${service.name}, which ended on ${service.since}, expected one that is open`,
        };
    }
  },

  examples: [
    {
      title: "finds a link to the platform for online dispute resolution",
      text: "You can use the [platform](https://ec.europa.eu/consumers/odr).\n",
      finds: [
        {
          quote: "platform",
          message:
            "Unexpected link to the European platform for online dispute resolution, which ended on 2025-07-20, expected one that is open",
        },
      ],
    },
    {
      title: "lets the same link pass while the platform was open",
      text: "You can use the [platform](https://ec.europa.eu/consumers/odr).\n",
      today: "2024-01-01",
      finds: [],
    },
  ],
};
