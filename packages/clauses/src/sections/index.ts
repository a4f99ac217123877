import type { Section } from "../section.js";
import { children } from "./children.js";
import { automated, changes, governance, links, marketing, supplied, support } from "./conduct.js";
import { controller } from "./controller.js";
import { cookies } from "./cookies.js";
import { data } from "./data.js";
import { dates } from "./dates.js";
import { definitions } from "./definitions.js";
import { introduction } from "./introduction.js";
import { purposes } from "./purposes.js";
import { recipients, transfers } from "./recipients.js";
import { retention } from "./retention.js";
import { rights } from "./rights.js";
import { security } from "./security.js";

/** Sections of a privacy policy, in the usual order. */
export const sections: readonly Section[] = [
  dates,
  introduction,
  definitions,
  controller,
  data,
  purposes,
  cookies,
  recipients,
  transfers,
  retention,
  security,
  automated,
  marketing,
  support,
  supplied,
  links,
  children,
  rights,
  governance,
  changes,
];
