import { config } from "zod";

// The page's Content-Security-Policy allows no code made from strings. Zod must know before the first schema is made.
config({ jitless: true });

const page = document.getElementById("page");
try {
  const { start } = await import("./start.js");
  await start(page);
} catch (error) {
  const told = document.createElement("p");
  told.className = "opening";
  told.setAttribute("role", "alert");
  told.textContent =
    "Policywright could not be opened: a part of the page was not loaded. Reload it; your work is kept in this browser.";
  page?.replaceChildren(told);
  throw error;
}
