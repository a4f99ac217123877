import type { Policy } from "@policywright/schema";

/** The e-mail addresses at which a model says that the controller is reached, each once. */
export function emailsOfModel({ contacts = {}, controller }: Policy): readonly string[] {
  const points = [...Object.values(contacts), controller.dataProtectionOfficer];
  const emails = points.flatMap((point) => (typeof point?.email === "string" ? [point.email] : []));
  return [...new Set(emails)];
}
