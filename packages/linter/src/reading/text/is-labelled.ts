/** Whether a line is a label and what it stands for: “Retention: two years”. */
export function isLabelled(text: string): boolean {
  return /^\p{Lu}[\p{L}’' -]{1,40}\s?: \S/u.test(text);
}
