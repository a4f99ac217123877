import type { Spoken, Value } from "@policywright/clauses";
import { localText, printable } from "../local-text.js";
import { phrase } from "../phrase.js";
import { nodesInCase } from "./case.js";
import { spokenDate } from "./date.js";
import { spokenLink } from "./link.js";
import { spokenList } from "./list.js";
import { spokenNumber } from "./number.js";
import { spokenPeriod } from "./period.js";
import { spokenPlace } from "./place.js";
import { spokenReference } from "./reference.js";
import type { Speaker } from "./speaker.js";
import { termLabel } from "./term.js";

/** Speaks what fills a gap. Words of the author's become text and nothing else. */
export function spokenValue(value: Value, speaker: Speaker): Spoken {
  const { case: inCase, ...uninflected } = speaker;
  if (inCase === undefined || value.type === "list") return plainValue(value, speaker);
  return nodesInCase(plainValue(value, uninflected), value, inCase, speaker);
}

function plainValue(value: Value, speaker: Speaker): Spoken {
  switch (value.type) {
    case "text":
      return [{ type: "text", value: localText(value.text, speaker) }];
    case "name":
      return [{ type: "text", value: printable(value.name) }];
    case "term":
      return spokenTerm(value, speaker);
    case "list":
      return spokenList(value, speaker);
    case "date":
      return [spokenDate(value.date, speaker)];
    case "period":
      return [{ type: "text", value: spokenPeriod(value.period, speaker) }];
    case "place":
      return [{ type: "text", value: spokenPlace(value.place, speaker.text) }];
    case "link":
      return spokenLink(value, speaker);
    case "reference":
      return spokenReference(value, speaker);
    case "number":
      return [{ type: "text", value: spokenNumber(value.number, speaker) }];
  }
}

function spokenTerm(value: Extract<Value, { type: "term" }>, speaker: Speaker): Spoken {
  const label = termLabel(value, speaker.text);
  return typeof label === "string"
    ? [{ type: "text", value: label }]
    : phrase(label, value.values ?? {}, speaker);
}
