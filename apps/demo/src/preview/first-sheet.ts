import { createContext } from "react";
import { emptyPage } from "./empty-page.js";

/** What the frame of the document holds before a document has been made: nothing, but in the page as it is built. */
export const FirstSheet = createContext(emptyPage);
