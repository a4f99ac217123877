import type { ModelRule } from "../../model-rule.js";

export const processorOwnEnds: ModelRule = {
  id: "processor-own-ends",
  title: "Processor with ends of its own",
  summary:
    "Finds processors that collect data for their own ends, or to whom data are sold or shared for advertising.",
  topics: ["recipients"],
  severity: "error",
  why: "A processor acts on the controller’s behalf alone. Who uses data for its own ends is a controller, and what it gets is a disclosure to a third party.",
  fix: "Declare its role as `controller` or `third-party`, or correct what it does with the data.",
  source: "Art. 4(8), Art. 28(10) GDPR; Cal. Civ. Code § 1798.140(ag)",

  *check({ recipients = {}, dataCategories = {} }) {
    const bought = new Set<string>(
      Object.values(dataCategories).flatMap(({ sold, shared }) => [
        ...(sold ? sold.to : []),
        ...(shared ? shared.to : []),
      ]),
    );
    for (const [id, { role, collects }] of Object.entries(recipients)) {
      if (!role?.endsWith("processor") || (collects !== true && !bought.has(id))) continue;
      yield {
        path: `recipients.${id}.role`,
        message: `Unexpected role \`${role}\` of \`${id}\`, which uses data for its own ends, expected \`controller\` or \`third-party\``,
      };
    }
  },

  examples: [
    {
      title: "finds a processor to whom data are sold",
      policy: {
        recipients: { adverts: { name: "Example Ads Inc.", role: "processor" } },
        dataCategories: { use: { term: "log-usage", sold: { to: ["adverts"] } } },
      },
      finds: [
        {
          path: "recipients.adverts.role",
          message:
            "Unexpected role `processor` of `adverts`, which uses data for its own ends, expected `controller` or `third-party`",
        },
      ],
    },
    {
      title: "lets a third party pass",
      policy: { recipients: { adverts: { name: "Example Ads Inc.", role: "third-party", collects: true } } },
      finds: [],
    },
  ],
};
