import type { Vocabulary } from "./vocabulary.js";

/** Channels by which a controller and people reach one another. */
export const channels = {
  email: { says: "Electronic mail." },
  telephone: { says: "Telephone calls." },
  "text-message": { says: "Messages to a mobile telephone, SMS or MMS." },
  post: { says: "Letters." },
  chat: { says: "Chat on a website or in an app, with a person at the other end." },
  video: { says: "Video calls." },
  form: { says: "Form on a website." },
  "push-notification": { says: "Notice that an app shows on a device." },
  "in-app": { says: "Message within an app or a service." },
  "website-notice": { says: "Notice on the website." },
  "social-media": { says: "Message on a social network." },
  "in-person": { says: "Talk face to face." },
} as const satisfies Vocabulary;
