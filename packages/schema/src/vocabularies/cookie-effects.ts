import type { Vocabulary } from "./vocabulary.js";

/** What people gain by cookies, tokens and the like. */
export const cookieEffects = {
  "logged-in": { says: "They stay logged in." },
  "one-log-in": { says: "They need not log in each time they open the app." },
  "settings-kept": { says: "Their choices are remembered." },
  "cart-kept": { says: "What they put into the cart stays there." },
} as const satisfies Vocabulary;
