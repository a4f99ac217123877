/** Whether a special category is one whose processing Art. 9(1) GDPR prohibits; data on offences come under Art. 10. */
export function isBanned(category: string): boolean {
  return category !== "criminal-convictions";
}
