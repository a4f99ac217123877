import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import { preloadWording } from "./documents/use-wording.js";
import { tellTrouble } from "./shell/tell-trouble.js";
import { firstWork } from "./workspace/first-work.js";

/** Opens the work and puts the app into its element. */
export async function start(element: HTMLElement | null): Promise<void> {
  if (element === null) throw new Error("Unexpected page without an element for the app, expected `#page`");
  const [first] = await Promise.all([firstWork(), preloadWording("en")]);
  const onUncaughtError = (error: unknown) => {
    tellTrouble(element);
    reportError(error);
  };
  createRoot(element, { onUncaughtError }).render(
    <StrictMode>
      <App first={first} />
    </StrictMode>,
  );
}
