import type { Finding } from "@policywright/linter";
import { keysOf, valueAt } from "../panels/value-text.js";

/** A change of the model that mends a finding, and says nothing that the model does not say already. */
export interface Fix {
  /** What a button says that makes it. */
  readonly title: string;
  readonly input: Readonly<Record<string, unknown>>;
}

type Entries = Readonly<Record<string, unknown>>;

/** Rule → the model mended; nothing where it cannot be. */
const fixes: Readonly<
  Record<string, { readonly title: string; mend(path: string, model: Entries): unknown }>
> = {
  "purpose-unused": { title: "Take it back", mend: without },
  "source-unused": { title: "Take it back", mend: without },
  "recipient-unused": { title: "Take it back", mend: without },
  "lint-unknown": { title: "Take it back", mend: without },
  "lint-expired": { title: "Take it back", mend: without },
  "transfer-unlisted": { title: "Declare the transfer", mend: withTransfer },
};

/** The change that mends a finding; nothing where none is safe. Whether the model is right with it is for the caller to check. */
export function fixOf({ rule, path }: Finding, model: unknown): Fix | undefined {
  const fix = fixes[rule];
  if (fix === undefined || path === undefined || !isEntries(model)) return undefined;
  const input = fix.mend(path, model);
  return isEntries(input) ? { title: fix.title, input } : undefined;
}

/** What stands at a path, which nothing else refers to, is taken back, and what is empty without it. */
function without(path: string, model: Entries): unknown {
  return withoutKeys(keysOf(path), model);
}

function withoutKeys([key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined || !isEntries(value)) return undefined;
  const { [key]: inner, ...others } = value;
  const left = withoutKeys(rest, inner);
  const next = left === undefined ? others : { ...value, [key]: left };
  return Object.keys(next).length === 0 ? undefined : next;
}

/** A transfer to the country in which a recipient is declared to process the data: `recipients.tidio.country`. */
function withTransfer(path: string, model: Entries): unknown {
  const [collection, id, key] = keysOf(path);
  const { transfers = {} } = model;
  if (collection !== "recipients" || id === undefined || key !== "country" || !isEntries(transfers))
    return undefined;
  if (Object.hasOwn(transfers, id)) return undefined;
  return { ...model, transfers: { ...transfers, [id]: { recipients: [id], to: [valueAt(path, model)] } } };
}

function isEntries(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
