import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app.js";
import { loadForm } from "./facts/facts-pane.js";
import { tellTrouble } from "./shell/tell-trouble.js";
import { type FirstWork, ownWork, sampleWork } from "./workspace/first-work.js";

/** Opens the work and puts the app into its element; where the sample that was built into the page is shown, it is taken over as it stands. */
export async function start(element: HTMLElement | null): Promise<void> {
  if (element === null) throw new Error("Unexpected page without an element for the app, expected `#page`");
  const onUncaughtError = (error: unknown) => {
    tellTrouble(element);
    reportError(error);
  };
  const own = await ownWork();
  const isBuilt = element.querySelector("main") !== null;
  const onReady = () => ready(element);
  const app = (first: FirstWork) => (
    <StrictMode>
      <App first={first} onReady={onReady} />
    </StrictMode>
  );
  const [first] = await Promise.all([own ?? sampleWork(), loadForm()]);
  if (own === undefined && isBuilt) hydrateRoot(element, app(first), { onUncaughtError });
  else createRoot(element, { onUncaughtError }).render(app(first));
}

function ready(element: HTMLElement): void {
  element.removeAttribute("aria-busy");
  delete document.documentElement.dataset.opening;
}
