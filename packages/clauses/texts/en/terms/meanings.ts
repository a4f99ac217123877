import type { TermId } from "@policywright/schema";

// What the terms of the law mean, after “means”.
export const meanings = {
  "meaning-personal-data":
    "any information about an identified or identifiable natural person, who is called the data subject",
  "meaning-data-subject": "the identified or identifiable natural person whom personal data is about",
  "meaning-identifiable-person":
    "a natural person whose identity can be found out directly or indirectly, for example from an identifier such as an identification number, a name, an online identifier or location data, or from traits of that person’s social, cultural, economic, mental, genetic, physiological or physical identity",
  "meaning-processing":
    "anything that is done with personal data or sets of it, by automated means or not: collecting, recording, structuring and arranging it, storing it, adapting or altering it, consulting, retrieving and using it, disclosing it by sending, spreading or otherwise providing it, aligning or combining it, and restricting, erasing or destroying it",
  "meaning-profiling":
    "the automated processing of personal data to assess or predict traits of a person, such as performance at work, health, interests, conduct or movements",
  "meaning-filing-system":
    "a structured set of personal data that can be searched by certain criteria, whether it is kept in one place, in several, or divided by function or region",
  "meaning-controller":
    "anybody who decides, alone or together with others, for which purposes and by which means personal data is processed, be it a natural person, a legal person, a public authority, an agency or another body",
  "meaning-processor":
    "anybody who processes personal data for a controller and on its behalf, be it a natural person, a legal person, a public authority, an agency or another body",
  "meaning-recipient": "anybody to whom personal data is disclosed, whether a third party or not",
  "meaning-third-party":
    "anybody other than the data subject, the controller, the processor and those who process personal data under their direct authority",
  "meaning-consent":
    "a data subject’s free, specific, informed and unambiguous agreement to the processing of personal data about him or her, given by a statement or by another clear affirmative act",
  "meaning-personal-data-breach":
    "a failure of security through which personal data is lost, destroyed, altered, disclosed or accessed, by accident or unlawfully",
  "meaning-supervisory-authority":
    "an independent public authority that oversees how data protection law is applied",
} as const satisfies Readonly<Record<`meaning-${TermId<"defined-term">}`, string>>;
