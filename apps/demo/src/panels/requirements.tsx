import type { Edition } from "../documents/edition.js";
import type { ShownStatement } from "../documents/make-document.js";
import type { JudgedLaw, JudgedRequirement } from "../judging/judgement.js";

/** What the laws of the model's regions ask on the topics of a statement, with citations; what it answers comes first. */
export function Requirements({
  laws,
  edition,
  statement,
}: {
  readonly laws: readonly JudgedLaw[];
  readonly edition: Edition;
  readonly statement: ShownStatement;
}) {
  const asked = laws
    .flatMap((law) => askedOf(statement, edition, law))
    .toSorted((a, b) => Number(b.isMet) - Number(a.isMet));
  if (asked.length === 0) return null;
  return (
    <details className="asked" open={asked.length <= 3}>
      <summary>
        <h3>
          What laws ask about this <span className="count">{asked.length}</span>
        </h3>
      </summary>
      <ul className="requirement-list">
        {asked.map(({ requirement: { id, cite, requires }, isMet }) => (
          <li key={id}>
            <cite>{cite}</cite> {isMet && <span className="met">answered here</span>}
            <span>{requires}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function askedOf(
  statement: ShownStatement,
  { document }: Edition,
  { requirements }: JudgedLaw,
): { requirement: JudgedRequirement; isMet: boolean }[] {
  return requirements.flatMap((requirement) => {
    const { answer } = requirement;
    const isOnTopic = requirement.topics.some((topic) => statement.topics.includes(topic));
    if (!isOnTopic || !requirement.documents.includes(document)) return [];
    if (answer.status === "not-applicable") return [];
    const isMet =
      answer.status === "met" &&
      answer.statements.some((said) => said.document === document && said.id === statement.id);
    return [{ requirement, isMet }];
  });
}
