/** A key or a term as people read it: `legalBasis` is “Legal basis”, `account-management` “Account management”. */
export function words(key: string): string {
  const spaced = key
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
