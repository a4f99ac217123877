/** A place in the visible text of a document: offsets, the second after the last character. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
