/** Words with code between backticks, set as code. */
export function Described({ words }: { readonly words: string }) {
  return words.split("`").map((part, index) => {
    const key = `${index}:${part}`;
    return index % 2 === 1 ? <code key={key}>{part}</code> : <span key={key}>{part}</span>;
  });
}
