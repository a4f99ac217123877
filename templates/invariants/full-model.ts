import { definePolicy } from "@policywright/schema";
import { data } from "./full-model/data.js";
import { disclosures } from "./full-model/disclosures.js";
import { editions } from "./full-model/editions.js";
import { handling } from "./full-model/handling.js";
import { people } from "./full-model/people.js";
import { practices } from "./full-model/practices.js";
import { tracking } from "./full-model/tracking.js";
import { who } from "./full-model/who.js";

/** A company that declares everything that can be declared, each field at least once. */
export const fullModel = definePolicy({
  $schema: "../../packages/schema/policy.schema.json",
  ...who,
  ...data,
  ...disclosures,
  ...handling,
  ...tracking,
  ...people,
  ...practices,
  ...editions,
});
