import type { ModelRule } from "../../model-rule.js";

export const placeholder: ModelRule = {
  id: "placeholder",
  title: "Placeholder",
  summary: "Finds words that wait for somebody to fill them in.",
  topics: ["presentation"],
  severity: "error",
  why: "It would be published.",
  fix: "Write what belongs there.",
  source: "Art. 12(1) GDPR",

  *check(_, { reading }) {
    for (const { path, value } of reading.values()) {
      if (typeof value !== "string") continue;
      const [found] = waiting.exec(value) ?? [];
      if (found !== undefined)
        yield { path, message: `Unexpected placeholder “${found}”, expected what belongs there` };
    }
  },

  examples: [
    {
      title: "finds an address that was never filled in",
      policy: { controller: { name: "[Your company]" } },
      finds: [
        {
          path: "controller.name",
          message: "Unexpected placeholder “[Your company]”, expected what belongs there",
        },
      ],
    },
    { title: "lets a name pass", policy: { controller: { name: "Example Ltd" } }, finds: [] },
  ],
};

const waiting =
  /\[(?:insert|your|add|enter|company|name|date|address|e-?mail|todo|tbd)[^\]]{0,200}\]|<(?:insert|your|company)[^>]{0,200}>|\{\{[^}]{0,200}\}\}|\b(?:TODO|TBD|FIXME|XXX+)\b|\blorem ipsum\b|@example\.(?:com|net)\b|\bemail protected\b/iu;
