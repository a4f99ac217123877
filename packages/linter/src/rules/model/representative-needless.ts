import { isWithin, Place } from "@policywright/schema";
import { establishedIn } from "../../model/people.js";
import type { ModelRule } from "../../model-rule.js";

export const representativeNeedless: ModelRule = {
  id: "representative-needless",
  title: "Representative at home",
  summary: "Finds representatives in places in which the controller is established itself.",
  topics: ["representative"],
  severity: "warning",
  why: "A representative stands in for controllers who are not established there; people would turn to the wrong address.",
  fix: "Remove the representative, or correct the address of the controller.",
  source: "Art. 3(2), Art. 27(1) GDPR",

  *check(policy) {
    const country = establishedIn(policy);
    for (const [place, one] of Object.entries(policy.controller.representatives ?? {})) {
      const at = Place.safeParse(place);
      const isHome =
        country !== undefined &&
        at.success &&
        (isWithin(country, at.data === "eu" ? "eea" : at.data) ?? false);
      if (isHome && one !== undefined)
        yield {
          path: `controller.representatives.${place}`,
          message: `Unexpected representative in \`${place}\` of a controller established in \`${country}\`, expected none`,
        };
    }
  },

  examples: [
    {
      title: "finds a representative in the Union of a company in Germany",
      policy: {
        controller: {
          name: "Example GmbH",
          country: "DE",
          representatives: {
            eu: { name: "Example Representatives Ltd", contact: { email: "rep@example.org" } },
          },
        },
      },
      finds: [
        {
          path: "controller.representatives.eu",
          message: "Unexpected representative in `eu` of a controller established in `DE`, expected none",
        },
      ],
    },
    {
      title: "lets a representative in the United Kingdom pass",
      policy: {
        controller: {
          name: "Example GmbH",
          country: "DE",
          representatives: {
            GB: { name: "Example Representatives Ltd", contact: { email: "rep@example.org" } },
          },
        },
      },
      finds: [],
    },
  ],
};
