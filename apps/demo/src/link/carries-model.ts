/** What opens a fragment that carries a model. */
export const fragmentOpening = "#model=";

/** Whether a fragment carries a model. */
export function carriesModel(fragment: string): boolean {
  return fragment.startsWith(fragmentOpening);
}
