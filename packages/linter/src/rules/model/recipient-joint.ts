import type { ModelRule } from "../../model-rule.js";

export const recipientJoint: ModelRule = {
  id: "recipient-joint",
  title: "Joint controller without arrangement",
  summary: "Finds recipients that are joint controllers but are not declared as such.",
  topics: ["joint-controllers", "recipients"],
  severity: "error",
  why: "The essence of the arrangement between joint controllers must be made available to people.",
  fix: "Declare it in `controller.jointControllers`, with what it is responsible for.",
  source: "Art. 26(2) GDPR",

  *check({ recipients = {}, controller }) {
    const joint = Object.values(controller.jointControllers ?? {}).map(({ name }) => name);
    for (const [id, { role, name }] of Object.entries(recipients)) {
      if (role !== "joint-controller" || (name === undefined ? joint.length > 0 : joint.includes(name)))
        continue;
      yield {
        path: `recipients.${id}.role`,
        message: `Unexpected joint controller \`${id}\` without arrangement, expected it in \`controller.jointControllers\``,
      };
    }
  },

  examples: [
    {
      title: "finds a joint controller without an arrangement",
      policy: { recipients: { network: { name: "Example Network Ltd", role: "joint-controller" } } },
      finds: [
        {
          path: "recipients.network.role",
          message:
            "Unexpected joint controller `network` without arrangement, expected it in `controller.jointControllers`",
        },
      ],
    },
    {
      title: "lets a declared arrangement pass",
      policy: {
        controller: {
          name: "Example Ltd",
          jointControllers: {
            network: { name: "Example Network Ltd", responsibilities: "answering your requests" },
          },
        },
        recipients: { network: { name: "Example Network Ltd", role: "joint-controller" } },
      },
      finds: [],
    },
  ],
};
