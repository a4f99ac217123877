import type { Spoken, Value } from "@policywright/clauses";
import { isSafeUrl } from "../safe-url.js";
import { unlinked } from "../unlinked.js";
import type { Speaker } from "./speaker.js";
import { spokenValue } from "./value.js";

/** A live address, or its label alone when the address is not one that a document may link to. */
export function spokenLink({ url, label }: Extract<Value, { type: "link" }>, speaker: Speaker): Spoken {
  const spoken = spokenValue(label ?? { type: "name", name: visibleAddress(url) }, speaker);
  return isSafeUrl(url) ? [{ type: "link", url, children: unlinked(spoken) }] : spoken;
}

/** What a reader sees of an address: a mail or telephone link without scheme and subject, any other as it stands. */
function visibleAddress(url: string): string {
  return /^(?:mailto|tel):/i.test(url) ? url.replace(/^\w+:|\?.*/g, "") : url;
}
