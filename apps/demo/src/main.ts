import { tellTrouble } from "./shell/tell-trouble.js";
import "./design/index.css";

const page = document.getElementById("page");
try {
  const { start } = await import("./start.js");
  await start(page);
} catch (error) {
  tellTrouble(page);
  throw error;
}
