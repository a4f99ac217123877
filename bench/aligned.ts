/** A row of a table: its name to the left, its numbers in columns to the right. */
export function aligned([name = "", ...numbers]: readonly string[]): string {
  return name.padEnd(30) + numbers.map((number) => number.padStart(14)).join("");
}
