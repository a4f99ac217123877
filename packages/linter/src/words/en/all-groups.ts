import { ccpaGroups } from "./ccpa-groups.js";
import { choiceGroups } from "./choice-groups.js";
import { groups } from "./groups.js";
import { identityGroups } from "./identity-groups.js";
import { itemGroups } from "./item-groups.js";
import { keepingGroups } from "./keeping-groups.js";
import { needGroups } from "./need-groups.js";
import { placeGroups } from "./place-groups.js";
import { purposeGroups } from "./purpose-groups.js";
import { recipientGroups } from "./recipient-groups.js";
import { rightsGroups } from "./rights-groups.js";

/** All groups of English phrases. */
export const allGroups = {
  ...groups,
  ...placeGroups,
  ...itemGroups,
  ...purposeGroups,
  ...recipientGroups,
  ...keepingGroups,
  ...rightsGroups,
  ...choiceGroups,
  ...identityGroups,
  ...ccpaGroups,
  ...needGroups,
} as const;
