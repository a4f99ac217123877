import fc from "fast-check";
import { printable } from "../local-text.js";

/** What may mean something in Markdown, HTML or an address, or show nothing. */
const pieces = [
  ..."\\`*_{}[]()#+-.!|<>&~=:;\"'$@^%/?,0 1 a b\n".split(""),
  ...[
    "\u200B",
    "\u202E",
    "\uFEFF",
    "\u0000",
    "\u0007",
    "\u2028",
    "\u00A0",
    "\u200D",
    "\uD800",
    "😀",
    "é",
    "ש",
  ],
  ...[
    "# x",
    "\n\n",
    "- ",
    "1. ",
    "1) ",
    "> ",
    "```",
    "~~~",
    "---",
    "===",
    "| - |",
    "\n| - | - |\n",
    "    ",
    "\t",
    "\r\n",
  ],
  ...[
    "**b**",
    "_i_",
    "~~s~~",
    "`c`",
    "[x](y)",
    "![x](y)",
    "[^1]",
    "[^1]: n",
    "[x]: /y",
    "[ ] ",
    "[x] ",
    "\\",
    "  \n",
  ],
  ...[
    "<b>",
    "</p>",
    "<script>alert(1)</script>",
    "<!--",
    "-->",
    "<?",
    "<![CDATA[",
    "<a href=x>",
    "&lt;",
    "&#60;",
    "&copy;",
  ],
  ...[
    "www.x.com",
    "WWW.X.COM",
    "https://x.com",
    "HTTP://x.com/a?b=c&d",
    "ftp://x.com",
    "a@b.co",
    "mailto:a@b.co",
    "xmpp:a@b.co/c",
  ],
  ...[
    "<https://x.com>",
    "[x](javascript:alert(1))",
    "javascript:alert(1)",
    ":smile:",
    "::d{}",
    ":::d",
    "+1",
    "Inc.",
  ],
];

/** Text that tries to be more than text; never empty once it is fit to be printed. */
export const hostileText = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...pieces), weight: 5 },
      { arbitrary: fc.string({ unit: "binary" }), weight: 1 },
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(""))
  .filter((text) => printable(text) !== "");
