import type { Fact } from "./fact.js";

/** Facts on the people addressed (GDPR Arts. 8 and 12(1)). */
export const factsOfAudience = {
  offersToChildren: {
    says: "the services are directed to children",
    denies: "the services are not directed to children",
    declaredAt: ["children.directed", "children.notDirected"],
    of: ({ children }) => {
      if (children?.directed !== undefined) return true;
      return children?.notDirected ? false : undefined;
    },
  },
  reachesChildren: {
    says: "the services are directed to children, or children are likely to use them",
    denies: "children are not likely to use the services",
    declaredAt: ["children.likelyUsers", "children.directed"],
    of: ({ children }) => children?.directed !== undefined || children?.likelyUsers,
  },
  hasSeveralLanguages: {
    says: "the services are offered in several languages",
    denies: "the services are offered in one language",
    declaredAt: ["audience.languages"],
    of: ({ audience }) => audience?.languages && audience.languages.length > 1,
  },
} as const satisfies Readonly<Record<string, Fact>>;
