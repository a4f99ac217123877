/** Sample companies, the ones to be copied first: folder of `templates` → what a visitor reads of it. */
export const samples = {
  "starter-saas": { name: "Cadrille", says: "Business software in the European Union, to be copied" },
  "starter-shop": { name: "Copperfield & Thyme", says: "An online shop in California, to be copied" },
  "starter-minimal": {
    name: "Quayside Bindery",
    says: "A small site that collects next to nothing, to be copied",
  },
  capsolver: { name: "CapSolver", says: "A policy of 2023 with nine rights and two response times" },
  kapalya: { name: "Kapalya", says: "An acceptable-use policy beside a privacy policy" },
  "mega-group": { name: "MEGA Group", says: "One policy for a group, in English and French" },
  "mega-2011": { name: "MEGA, 2011", says: "A policy from before the GDPR" },
  capmega: { name: "CAPMEGA", says: "An undated policy with much on customer support" },
} as const;

/** Folder of a sample company. */
export type SampleId = keyof typeof samples;

/** All samples, in the order in which they are shown. */
export const sampleIds = Object.keys(samples) as readonly SampleId[]; // The keys of a constant.

/** The sample that a first-time visitor sees. */
export const firstSample: SampleId = "starter-saas";

/** Whether there is a sample of this name. */
export function isSample(id: unknown): id is SampleId {
  return typeof id === "string" && Object.hasOwn(samples, id);
}
