import type { ModelRule } from "../../model-rule.js";

export const officerAuthority: ModelRule = {
  id: "officer-authority",
  title: "Public authority without officer",
  summary: "Finds a public authority that declares no data protection officer.",
  topics: ["dpo"],
  severity: "error",
  why: "Every public authority or body must designate one, and publish the contact details.",
  fix: "Declare `controller.dataProtectionOfficer`.",
  source: "Art. 37(1)(a) and (7) GDPR",

  *check({ controller }) {
    if (controller.publicAuthority === true && controller.dataProtectionOfficer === undefined)
      yield {
        path: "controller.dataProtectionOfficer",
        message:
          "The model does not declare the data protection officer of a public authority, expected `controller.dataProtectionOfficer`",
      };
  },

  examples: [
    {
      title: "finds a city without an officer",
      policy: { controller: { name: "City of Example", publicAuthority: true } },
      finds: [
        {
          path: "controller.dataProtectionOfficer",
          message:
            "The model does not declare the data protection officer of a public authority, expected `controller.dataProtectionOfficer`",
        },
      ],
    },
    {
      title: "lets an officer pass",
      policy: {
        controller: {
          name: "City of Example",
          publicAuthority: true,
          dataProtectionOfficer: { email: "dpo@example.org" },
        },
      },
      finds: [],
    },
  ],
};
