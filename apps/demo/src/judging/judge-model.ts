import { documentsOf, plan } from "@policywright/generator";
import { chooseLaws, coverage, type Day, type Law } from "@policywright/laws";
import { loadLaws } from "@policywright/laws/load";
import { type Finding, joined, lintModel } from "@policywright/linter";
import type { Policy } from "@policywright/schema";
import { checkModel } from "../documents/make-document.js";
import { judgeDocuments } from "./judge-documents.js";
import type { JudgedLaw, Judgement } from "./judgement.js";
import type { ModelQuestion } from "./question.js";
import { safeFix } from "./safe-fix.js";

/** Judges a model and its documents by the laws as they stand on a day. Loads those laws, and no other. */
export async function judgeModel({ policy, base, today }: ModelQuestion): Promise<Judgement> {
  const laws = await loadLaws(policy);
  const found = lintModel(policy, { today, laws });
  // What the model lacks, its documents lack as well: it is said once, where it can be mended.
  const inModel = new Set(found.map(({ rule }) => rule));
  const ofDocuments = (await judgeDocuments(policy, laws, today)).filter(({ rule }) => !inModel.has(rule));
  const known = await knownOf(base, today);
  // Documents of the model that the author began with are not read: what is found in documents is never called new.
  const isNew = (finding: Finding) => known !== undefined && !known.has(keyOf(finding));
  const findings = [
    ...joined(found).map((finding) => ({ ...finding, isNew: isNew(finding) })),
    ...ofDocuments.map((finding) => ({ ...finding, isNew: false })),
  ];
  return {
    laws: judgedLaws(policy, laws, today),
    findings: findings.map((finding) => ({ ...finding, safeFix: safeFix(finding, policy)?.title })),
  };
}

let last: { readonly base: string; readonly keys: ReadonlySet<string> | undefined } | undefined;

/** What was found in the model that the author began with; worked out once as long as it stays, and unknown if it has problems. */
async function knownOf(base: unknown, today: Day): Promise<ReadonlySet<string> | undefined> {
  const written = JSON.stringify(base);
  if (last?.base !== written) {
    const checked = checkModel(base);
    const keys = "policy" in checked ? await foundIn(checked.policy, today) : undefined;
    last = { base: written, keys };
  }
  return last.keys;
}

async function foundIn(policy: Policy, today: Day): Promise<ReadonlySet<string>> {
  return new Set(lintModel(policy, { today, laws: await loadLaws(policy) }).map(keyOf));
}

function keyOf({ rule, path }: Finding): string {
  return `${rule} ${path}`;
}

/** As much of each law as the page shows: the rest of what is known of laws is a megabyte, and stays here. */
function judgedLaws(policy: Policy, laws: readonly Law[], today: Day): readonly JudgedLaw[] {
  const statements = Object.fromEntries(documentsOf(policy).map((kind) => [kind, plan(policy, kind)]));
  const { chosen } = chooseLaws(policy);
  return coverage(policy, { today, laws, statements }).map(({ law, requirements, rights }) => ({
    id: law.id,
    name: law.name,
    short: law.short,
    status: law.status,
    because: chosen.find(({ id }) => id === law.id)?.because,
    requirements: requirements.map(
      ({ requirement: { id, cite, title, requires, topics, documents }, answer }) => ({
        id,
        cite,
        title,
        requires,
        topics,
        documents,
        answer,
      }),
    ),
    rights: rights.map(({ right: { id, name, cite, requires }, answer }) => ({
      id,
      title: name,
      cite,
      requires,
      answer,
    })),
  }));
}
