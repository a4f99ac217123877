/** What a scan of HTML meets, in order; offsets are those of the source. */
export type HtmlEvent =
  | { readonly kind: "text"; readonly from: number; readonly to: number }
  | { readonly kind: "entity"; readonly words: string; readonly from: number; readonly to: number }
  | Opening
  | { readonly kind: "close"; readonly name: string; readonly from: number };

/** A start tag. */
export interface Opening {
  readonly kind: "open";
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly from: number;
}
