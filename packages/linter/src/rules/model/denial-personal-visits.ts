import { listOf } from "../../model/list.js";
import type { ModelRule } from "../../model-rule.js";

export const denialPersonalVisits: ModelRule = {
  id: "denial-personal-visits",
  title: "“No personal data in a visit” beside IP addresses",
  summary:
    "Finds the statement that visits give no personal data beside IP addresses, or data that are joined with them.",
  topics: ["data.type.ip-device-id", "data.categories"],
  severity: "error",
  why: "An IP address is personal data wherever the person can be identified with lawful means, and whatever is joined with data of a person is personal as well.",
  fix: "Remove `visits.noPersonalData`.",
  source: "Art. 4(1), recital 30 GDPR; Case C-582/14 (Breyer)",

  *check({ visits }) {
    if (visits?.noPersonalData !== true) return;
    const contrary = [
      ...(visits.logs?.includes("ip-address") ? ["`ip-address` in `visits.logs`"] : []),
      ...(visits.tiedToOtherData === true ? ["`visits.tiedToOtherData`"] : []),
    ];
    if (contrary.length > 0)
      yield {
        path: "visits.noPersonalData",
        message: `Unexpected denial of personal data beside ${listOf(contrary)}, expected none`,
      };
  },

  examples: [
    {
      title: "finds logged IP addresses",
      policy: { visits: { noPersonalData: true, logs: ["ip-address"] } },
      finds: [
        {
          path: "visits.noPersonalData",
          message: "Unexpected denial of personal data beside `ip-address` in `visits.logs`, expected none",
        },
      ],
    },
    {
      title: "lets times pass",
      policy: { visits: { noPersonalData: true, logs: ["visit-time"] } },
      finds: [],
    },
  ],
};
