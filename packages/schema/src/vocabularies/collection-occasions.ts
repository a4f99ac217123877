import type { Vocabulary } from "./vocabulary.js";

/** Occasions on which data are collected. */
export const collectionOccasions = {
  visit: { says: "Visiting a website." },
  "service-use": { says: "Using a service, an app or a device." },
  registration: { says: "Registering." },
  "log-in": { says: "Logging in." },
  form: { says: "Filling in a form." },
  interest: { says: "Asking for information or material." },
  trial: { says: "Trying a product or a service." },
  purchase: { says: "Ordering or buying." },
  contract: { says: "Entering into or performing a contract." },
  contact: { says: "Writing, calling or chatting." },
  support: { says: "Asking for help." },
  participation: { says: "Taking part in activities on a service." },
  event: { says: "Attending an event, a trade show or a webinar." },
  survey: { says: "Answering a survey." },
  contest: { says: "Taking part in a contest." },
  forum: { says: "Taking part in a discussion." },
  "social-media": { says: "Getting in touch on a social network." },
  newsletter: { says: "Subscribing to a newsletter." },
  "email-opened": { says: "Opening an email or clicking a link in it." },
  "advertisement-viewed": { says: "Seeing or clicking an advertisement." },
  upload: { says: "Uploading, downloading or storing content." },
  application: { says: "Applying for a job." },
  "third-party-service": { says: "Using a service of others that connects to the controller's." },
} as const satisfies Vocabulary;
