import type { Policy } from "../model/policy.js";

type Category = NonNullable<Policy["dataCategories"]>[string];

/**
 * Whether a category is sensitive in the laws of the states that follow Virginia's.
 *
 * Log-ins, numbers of documents and the contents of messages are so in California alone; opinions, unions and offences in
 * Europe alone.
 */
export function isTrait({ sensitive, special }: Category): boolean {
  return traits.has(sensitive ?? "") || traits.has(special ?? "");
}

const traits: ReadonlySet<string> = new Set<NonNullable<Category["sensitive"] | Category["special"]>>([
  "precise-geolocation",
  "origin-or-beliefs",
  "genetic-data",
  "neural-data",
  "biometric-identification",
  "health-information",
  "sexual-information",
  "known-minor",
  "racial-or-ethnic-origin",
  "religious-or-philosophical-beliefs",
  "genetic",
  "biometric",
  "health",
  "sex-life-or-orientation",
]);

/** Whether a category that is sensitive in this sense is passed on in a way. */
export function traitFlows(policy: Policy, way: "sold" | "shared"): boolean {
  return categories(policy).some((category) => Boolean(category[way]) && isTrait(category));
}

/** Whether a category of biometric data is passed on in a way. */
export function biometricFlows(policy: Policy, way: "sold" | "shared"): boolean {
  return categories(policy).some((category) => Boolean(category[way]) && isBiometric(category));
}

function isBiometric({ sensitive, special, statutory }: Category): boolean {
  return (
    sensitive === "biometric-identification" ||
    special === "biometric" ||
    statutory?.includes("biometric-information") === true
  );
}

function categories({ dataCategories }: Policy): readonly Category[] {
  return Object.values(dataCategories ?? {});
}
