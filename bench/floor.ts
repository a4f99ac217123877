/**
 * The least that any generator does: fixed words with the author's texts escaped between them, as a tagged template literal would
 * write them.
 *
 * @param written
 *   A document, from which the fixed words are taken.
 * @param policy
 *   The model whose texts stand in it.
 */
export function floor(written: string, policy: object, escaped: (text: string) => string): () => string {
  const texts = [...new Set(textsOf(policy))].sort((a, b) => b.length - a.length);
  const parts = written.split(new RegExp(`(${texts.map(escapePattern).join("|")})`, "g"));
  const fixed = parts.filter((_, index) => index % 2 === 0);
  const values = parts.filter((_, index) => index % 2 === 1);
  return () => template(fixed, values, escaped);
}

export const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>|~]/g, "\\$&");

export const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function template(fixed: readonly string[], values: readonly string[], escaped: (text: string) => string) {
  let written = fixed[0] ?? "";
  for (const [index, value] of values.entries()) written += escaped(value) + fixed[index + 1];
  return written;
}

/** Texts of the author's, told from ids by a space, a capital or a mark. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return /[ A-Z@.]/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
