import type { TermLabels } from "../../../src/terms.js";

// After “by”.
export const channels = {
  email: "email",
  telephone: "telephone",
  "text-message": "text message",
  post: "post",
  chat: "live chat",
  video: "video call",
  form: "a form on our website",
  "push-notification": "push notification",
  "in-app": "a message in our services",
  "website-notice": "a notice on our website",
  "social-media": "social media",
  "in-person": "personal contact",
} as const satisfies TermLabels<"channel">;

// After “through”.
export const teams = {
  support: "our support team",
  privacy: "our privacy team",
  legal: "our legal team",
  security: "our security team",
  sales: "our sales team",
} as const satisfies TermLabels<"team">;

// After “we record”.
export const sessions = {
  telephone: "telephone calls",
  chat: "chat sessions",
  video: "video calls",
  "remote-access": "remote access sessions",
} as const satisfies TermLabels<"session">;

// After “about”.
export const surveyTopics = {
  experience: "your experience",
  satisfaction: "how satisfied you are",
  suggestions: "your suggestions",
  needs: "your needs",
  "service-use": "how you use our products and services",
} as const satisfies TermLabels<"survey-topic">;

// After “about”.
export const marketingContents = {
  products: "our products and services",
  offers: "special offers",
  "company-news": "news about our company",
  publications: "our latest publications",
  events: "upcoming events",
  surveys: "invitations to surveys",
  "partner-offers": "offers of our partners",
  interests: "other matters that may interest you",
} as const satisfies TermLabels<"marketing-content">;
