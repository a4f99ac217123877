import { documentsOf, plan } from "@policywright/generator";
import { coverage } from "@policywright/laws";
import { loadLaw } from "@policywright/laws/load";
import { fullModel } from "./invariants/full-model.js";
import shop from "./starter-shop/policy.js";

const ids = ["ccpa", "caloppa", "coppa", "us-va-vcdpa", "us-co-cpa", "us-tx-tdpsa"] as const;
const laws = await Promise.all(ids.map((i) => loadLaw(i)));
for (const [name, policy] of [
  ["shop", shop],
  ["full", fullModel],
] as const) {
  const statements = Object.fromEntries(documentsOf(policy).map((d) => [d, plan(policy, d)]));
  for (const { law, requirements, rights } of coverage(policy, { today: "2026-11-22", laws, statements })) {
    const n: Record<string, number> = {};
    for (const { answer } of requirements) n[answer.status] = (n[answer.status] ?? 0) + 1;
    console.log(
      name,
      law.id,
      requirements.length,
      "needs",
      requirements.filter((r) => r.requirement.needs).length,
      JSON.stringify(n),
      "unread",
      requirements
        .filter(({ requirement: r }) => r.checked !== "text" && r.documents.length > 0)
        .map(({ requirement: r }) => r.id + "/" + r.severity)
        .join(" "),
    );
    for (const { requirement: r, answer: a } of requirements) {
      if (a.status === "missing")
        console.log(
          "   MISSING",
          r.id,
          r.severity,
          JSON.stringify(a.declare.length ? a.declare : { unsaid: a.unsaid.slice(0, 4), topics: r.topics }),
        );
      if (a.status === "undecided" && r.documents.length > 0)
        console.log("   undecided", r.id, r.severity, a.because);
    }
    for (const { right, answer: a } of rights)
      if (a.status === "missing" || a.status === "undecided")
        console.log("   right", right.id, a.status, JSON.stringify("declare" in a ? a.declare : a.because));
  }
}
