import type { Vocabulary } from "./vocabulary.js";

/** Categories of data subjects (GDPR Art. 30(1)(c)). */
export const dataSubjects = {
  visitors: { says: "People who visit a website or use an app without an account.", dpv: "dpv:Visitor" },
  users: { says: "People who use a service.", dpv: "dpv:User" },
  "account-holders": { says: "People with an account.", dpv: "dpv:User", broader: "users" },
  subscribers: { says: "People who subscribe to a service or newsletter.", dpv: "dpv:Subscriber" },
  prospects: { says: "People who may become customers." },
  customers: { says: "People who buy goods or services.", dpv: "dpv:Customer" },
  "customer-staff": { says: "People who work for a customer." },
  "end-users": { says: "People whom a customer serves with the controller's services." },
  members: { says: "Members of an organisation.", dpv: "dpv:Member" },
  correspondents: { says: "People who write or call." },
  participants: { says: "People who take part in an event, contest or survey.", dpv: "dpv:Participant" },
  suppliers: { says: "Suppliers and the people who work for them." },
  partners: { says: "Business partners and the people who work for them." },
  applicants: { says: "People who apply for a job.", dpv: "dpv:JobApplicant" },
  employees: { says: "People who work for the controller.", dpv: "dpv:Employee" },
  children: { says: "People below the age of consent or of majority.", dpv: "dpv:Child" },
  guardians: { says: "Parents and guardians.", dpv: "dpv:GuardianOfDataSubject" },
  "mentioned-people": { says: "People about whom others give data." },
} as const satisfies Vocabulary;
