/** Words that begin a cell even where the word before has a capital: “Payment DataTo carry out …”. */
const openers = /^(?:To|For|The|We|Our|When|This|By|As|If|You|Your)(?![a-z])/;

/** A line with so many capitals within words is a row, even if the words before them have capitals too. */
const manyJoints = 4;

/**
 * Offsets in a line at which the cells of a table part.
 *
 * Cells are parted by tabs, or by nothing at all where a table was copied without its lines: “Email addressFor your
 * account”.
 */
export function cellStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf("\t"); at !== -1; at = text.indexOf("\t", at + 1)) starts.push(at + 1);
  if (starts.length > 0 || text.length > 2000) return starts;
  const joints = [...text.matchAll(/[a-z)](?=[A-Z])/g)].map(({ index }) => index + 1);
  for (const at of joints) {
    const word = text.slice(text.lastIndexOf(" ", at - 1) + 1, at);
    const isLower =
      /^[a-z(]/.test(word) && word.length > 3 && /^[A-Z](?:[a-z]{2}|\s)/.test(text.slice(at, at + 3));
    if (isLower || joints.length >= manyJoints || openers.test(text.slice(at, at + 5))) starts.push(at);
  }
  return starts;
}
