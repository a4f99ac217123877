/** Legal forms at the end of a name. */
const forms =
  /[\s,]{1,4}(?:inc|incorporated|ltd|limited|llc|llp|lp|plc|corp|corporation|gmbh|ag|kg|sa|sas|sarl|srl|bv|b\.v|nv|n\.v|ab|oy|aps|as|a\/s|pty|pte|kk|spa|sl|ug|se)\.?$/;

/** The name of an organisation in small letters, without its legal form. */
export function withoutLegalForm(name: string): string {
  return name.toLowerCase().trim().replace(forms, "").trim();
}
