import type { TermLabels } from "../../../src/terms.js";

// After « par ».
export const channels = {
  email: "courriel",
  telephone: "téléphone",
  "text-message": "message SMS",
  post: "courrier postal",
  chat: "messagerie instantanée",
  video: "appel vidéo",
  form: "un formulaire sur notre site web",
  "push-notification": "notification sur votre appareil",
  "in-app": "un message dans nos services",
  "website-notice": "un avis sur notre site web",
  "social-media": "les réseaux sociaux",
  "in-person": "un contact personnel",
} as const satisfies TermLabels<"channel">;

// After « par l’intermédiaire de », `{de team}`.
export const teams = {
  support: "notre équipe d’assistance",
  privacy: "notre équipe chargée de la protection des données",
  legal: "notre équipe juridique",
  security: "notre équipe de sécurité",
  sales: "notre équipe commerciale",
} as const satisfies TermLabels<"team">;

// With article: after « nous enregistrons ».
export const sessions = {
  telephone: "les appels téléphoniques",
  chat: "les sessions de messagerie instantanée",
  video: "les appels vidéo",
  "remote-access": "les sessions d’accès à distance",
} as const satisfies TermLabels<"session">;

// With article: after « porte sur ».
export const surveyTopics = {
  experience: "votre expérience",
  satisfaction: "votre satisfaction",
  suggestions: "vos suggestions",
  needs: "vos besoins",
  "service-use": "la manière dont vous utilisez nos produits et services",
} as const satisfies TermLabels<"survey-topic">;

// With article: after « portent sur ».
export const marketingContents = {
  products: "nos produits et services",
  offers: "des offres spéciales",
  "company-news": "l’actualité de notre société",
  publications: "nos dernières publications",
  events: "des événements à venir",
  surveys: "des invitations à des enquêtes",
  "partner-offers": "des offres de nos partenaires",
  interests: "d’autres sujets susceptibles de vous intéresser",
} as const satisfies TermLabels<"marketing-content">;
