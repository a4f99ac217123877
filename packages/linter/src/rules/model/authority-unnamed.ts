import { isWithin, type Place, type Policy } from "@policywright/schema";
import { establishedIn } from "../../model/people.js";
import type { ModelContext, ModelRule } from "../../model-rule.js";

export const authorityUnnamed: ModelRule = {
  id: "authority-unnamed",
  title: "Authority that is not named",
  summary:
    "Finds controllers in the European Economic Area that do not name the authority to which people complain.",
  topics: ["rights.complaint"],
  severity: "advice",
  why: "The right is of little use to people who do not know where to go, and the authority of the seat is known.",
  fix: "Declare it in `complaints.authorities`, or in `rights.granted.complaint`.",
  source: "Art. 13(2)(d), Art. 77 GDPR; WP260 rev.01, Annex",

  *check(policy, context) {
    if (isAskedFor(context)) return;
    const { rights, complaints } = policy;
    const home = establishedIn(policy) ?? officerIn(policy);
    if (
      rights?.granted?.complaint === undefined ||
      rights.granted.complaint.authority !== undefined ||
      complaints?.authorities !== undefined
    )
      return;
    if (home !== undefined && isWithin(home, "eea"))
      yield {
        path: "rights.granted.complaint.authority",
        message: `Unexpected complaint without an authority, expected the one of \`${home}\``,
      };
  },

  examples: [
    {
      title: "finds a company in Ireland that names nobody",
      policy: {
        controller: { name: "Example Ltd", country: "IE" },
        contacts: { rights: { email: "privacy@example.org" } },
        rights: { granted: { complaint: {} } },
      },
      finds: [
        {
          path: "rights.granted.complaint.authority",
          message: "Unexpected complaint without an authority, expected the one of `IE`",
        },
      ],
    },
    {
      title: "lets a named authority pass",
      policy: {
        controller: { name: "Example Ltd", country: "IE" },
        rights: { granted: { complaint: { authority: "the Data Protection Commission" } } },
      },
      finds: [],
    },
    {
      title: "leaves the name to a law that asks for it",
      policy: {
        controller: { name: "Example Ltd", country: "IE" },
        rights: { granted: { complaint: {} } },
      },
      laws: ["gdpr"],
      finds: [],
    },
  ],
};

/** Whether a law that the model is held to asks for the name, so that its requirement finds that it is missing. */
function isAskedFor({ laws }: ModelContext): boolean {
  return laws.some(({ requirements }) =>
    requirements.some(({ needs = [] }) => [needs].flat().includes("namedAuthority")),
  );
}

/** Where the data protection officer has her office, if it is not known where the controller is. */
function officerIn({ controller }: Policy): Place | undefined {
  const address = controller.dataProtectionOfficer?.address;
  return address !== undefined && "country" in address ? address.country : undefined;
}
