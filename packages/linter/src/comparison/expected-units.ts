import { read } from "../reading/read.js";
import type { Format, Reading } from "../reading/reading.js";
import type { ExpectedDocument, ExpectedStatement } from "./expected.js";
import { type Unit, unitsOf } from "./unit.js";

/** A form of a document that is expected, read. */
export interface ExpectedForm {
  readonly reading: Reading;
  readonly units: readonly Unit[];
}

const made = new WeakMap<ExpectedDocument, Map<string, readonly ExpectedForm[]>>();

/** The forms of a document that a page in some format can be a copy of, read once. */
export function formsOf(document: ExpectedDocument, format: Format, locale: string): readonly ExpectedForm[] {
  const known = made.get(document) ?? new Map<string, readonly ExpectedForm[]>();
  made.set(document, known);
  const key = `${format} ${locale}`;
  const forms = known.get(key) ?? readForms(document, format, locale);
  known.set(key, forms);
  return forms;
}

function readForms(document: ExpectedDocument, format: Format, locale: string): readonly ExpectedForm[] {
  const markdown = read(document.markdown, { format: "markdown", locale });
  const units = unitsOf(markdown).map((unit) => ({ ...unit, statements: saidAt(unit, markdown, document) }));
  const first = { reading: markdown, units };
  const other = format === "markdown" ? undefined : document[format];
  if (other === undefined) return [first];
  const reading = read(other, { format, locale });
  return [{ reading, units: withStatements(unitsOf(reading), units) }, first];
}

/** The statements on the lines of a unit. */
function saidAt(
  unit: Unit,
  reading: Reading,
  { statements }: ExpectedDocument,
): readonly ExpectedStatement[] {
  const { start, end } = reading.spanOf(unit);
  return statements.filter(({ lines }) => lines.start <= end.line && lines.end >= start.line);
}

/** Units of another form say what those of the same words say, each in its turn. */
function withStatements(units: readonly Unit[], known: readonly Unit[]): readonly Unit[] {
  const queues = new Map<string, Unit[]>();
  for (const unit of known) {
    const queue = queues.get(unit.key);
    if (queue === undefined) queues.set(unit.key, [unit]);
    else queue.push(unit);
  }
  return units.map((unit) => {
    const queue = queues.get(unit.key) ?? [];
    const same = queue.length > 1 ? queue.shift() : queue[0];
    return same === undefined ? unit : { ...unit, statements: same.statements };
  });
}
