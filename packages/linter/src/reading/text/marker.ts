/** What begins an item: a bullet, or a number or letter with a mark after it. */
const bullet = /^([•·▪◦●○■□‣⁃∙➢➤►✓✔*–—-]|o(?=\s{2}|\t))\s{0,10}(?=\S)/;
const number = /^(\(?(?:\d{1,3}|[ivxlc]{1,6}|[a-zA-Z])[.)])\s{1,10}(?=\S)/i;

/** What marks an item at the start of a line: `•`, `1.`, `(a)`. */
export interface Marker {
  readonly marker: string;
  /** Length of it with the space after it. */
  readonly length: number;
  readonly isNumber: boolean;
}

/** The marker of a line; none when it has none. */
export function markerOf(text: string): Marker | undefined {
  const head = text.slice(0, 24);
  const match = bullet.exec(head);
  if (match?.[1] !== undefined && isBullet(match[1], match[0]))
    return { marker: match[1], length: match[0].length, isNumber: false };
  const numbered = number.exec(head);
  if (numbered?.[1] === undefined) return undefined;
  return { marker: numbered[1], length: numbered[0].length, isNumber: true };
}

/** A dash or a star needs a space after it. */
function isBullet(mark: string, whole: string): boolean {
  return whole.length > mark.length || !"*-–—".includes(mark);
}
