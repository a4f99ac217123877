/** A text without characters that XML 1.0 cannot hold. */
export function xmlText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu, "\uFFFD");
}
