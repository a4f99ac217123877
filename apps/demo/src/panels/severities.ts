import type { Finding } from "@policywright/linter";

/** How findings of each weight are headed, the gravest first. */
export const severities = {
  error: "To mend",
  warning: "To look at",
  advice: "Better otherwise",
} as const satisfies Record<Finding["severity"], string>;

/** All weights, the gravest first. */
export const severityIds = Object.keys(severities) as readonly Finding["severity"][]; // The keys of a constant.
