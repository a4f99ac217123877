import type { Statement } from "@policywright/clauses";
import { type generate, toHtml } from "@policywright/generator";

type Root = ReturnType<typeof generate>;

/** HTML of sections as they were last written, by all that they are made from. */
let known: ReadonlyMap<string, string> = new Map();

/**
 * Writes a document as one `<article>` with the ids of its statements, as the generator does, but writes again only the sections
 * that differ from the last time: a keystroke changes a few sentences, and the others take most of the time.
 */
export function writeArticle(root: Root, statements: readonly Statement[]): string {
  // The page knows the reasons of a statement by its id: on the elements they would only be read again.
  const provenance = statements.map((statement) => ({ ...statement, facts: [], topics: [] }));
  if (isTied(root)) return toHtml(root, { provenance });
  const written = new Map<string, string>();
  const [opening, ...sections] = sectionsOf(root).map((children) => {
    const section = { ...root, children };
    const key = JSON.stringify(section);
    const html = known.get(key) ?? toHtml(section, { provenance });
    written.set(key, html);
    return html;
  });
  known = written;
  // Each is an article of its own; the first one's tags stand around all.
  const parts = [opening ?? "", ...sections.map((html) => html.slice(html.indexOf("\n") + 1))];
  return parts.join("\n").replaceAll("\n</article>\n\n", "\n");
}

/** What comes before the first section, and each section. */
function sectionsOf({ children }: Root): readonly Root["children"][] {
  const sections: Root["children"][] = [[]];
  for (const child of children) {
    if (child.type === "heading" && child.depth === 2 && child.data?.part === undefined) sections.push([]);
    sections.at(-1)?.push(child);
  }
  return sections;
}

/** Whether words of one section can depend on another: an author's links and notes are defined anywhere. */
function isTied({ children }: Root): boolean {
  return children.some(({ type }) => type === "definition" || type === "footnoteDefinition");
}
