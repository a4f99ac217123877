import type { NeedWords } from "../../locale-words.js";

/** How documents say who is responsible, and how they are reached. */
export const controllerNeeds = {
  controllerName: {
    patterns: [
      "responsible for .. @data|policy|processing|notice -@not-responsible -officer",
      "is|as|act .. controller -another|anybody|processor",
      "controller is|of|for -means|another",
      "website|site|app|service|platform|application|product|store|shop .. *operated|run|provided|owned|published|maintained|offered by -@other-operator",
      "@we-name",
      "referred-to-as|hereinafter|hereafter|trading-as|doing-business-as & @firm",
      "we|us|our .. mean|refer ... @firm -representative|officer",
      "we are .. @firm",
      "policy|notice|statement .. of|by|describes|explains|sets-out|covers|applies ... @firm",
    ],
  },
  controllerContact: {
    patterns: [
      "@reach-way ... <email>|<url>|@number -officer -representative",
      "contact|reach|write|call|email .. us|@firm",
      "@contact-head & <email>|@number|<url>",
      "<email>|@number ^@contact-head|@controller-word",
      "street|road|avenue|lane|square|suite|po-box ^@contact-head|@controller-word",
    ],
  },
  officer: { patterns: ["@officer", "privacy officer"], inHeadings: true },
  representativeInEea: {
    patterns: [
      "representative & eu|european|eea|union|article-27",
      "representative ^eu|european|eea|article-27",
    ],
  },
  representativeInUk: {
    patterns: [
      "representative & uk|united-kingdom|british|britain|article-27",
      "representative ^uk|united-kingdom",
    ],
  },
  jointArrangement: {
    patterns: [
      "joint|jointly .. controller|responsible|responsibility|determine|decide",
      "together with ... decide|determine|controller",
    ],
  },
  jointRights: {
    patterns: ["right ... each|either|both|any of", "right ... against .. each|either|both|any|all"],
  },
} as const satisfies NeedWords["needs"];
