import { config } from "zod";
import { tellTrouble } from "./shell/tell-trouble.js";
import "./design/index.css";

// The page's Content-Security-Policy allows no code made from strings. Zod must know before the first schema is made.
config({ jitless: true });

const page = document.getElementById("page");
try {
  const { start } = await import("./start.js");
  await start(page);
} catch (error) {
  tellTrouble(page);
  throw error;
}
