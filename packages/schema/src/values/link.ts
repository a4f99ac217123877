import * as z from "zod";

/** A web address: `https:` or `http:`, with a host, without user name and password. */
export const WebAddress = z
  .url({
    protocol: /^https?$/,
    error: "Unexpected address, expected one that starts with `https://` or `http://`",
  })
  .regex(/^https?:\/\/[^/?#@\s\\]+(?:[/?#][^\s\\<>"]*)?$/i, {
    error: "Unexpected address, expected `https://`, a host and a path, without spaces or user name",
  })
  .max(2000)
  .meta({ id: "WebAddress", description: "A web address that starts with https:// or http://." });

/** An email address. */
export const Email = z
  .email({ error: "Unexpected email address, expected one such as `privacy@example.org`" })
  .max(254)
  .meta({ id: "Email", description: "An email address." });

/** A telephone number in international form: `+33 1 23 45 67 89`. */
export const Phone = z
  .string()
  .regex(/^\+[1-9]\d{0,2}(?:[ .-]?\(?\d{1,5}\)?){2,6}$/, {
    error: "Unexpected telephone number, expected the international form such as `+33 1 23 45 67 89`",
  })
  .meta({ id: "Phone", description: "A telephone number in international form." });

/** Host of a website without scheme: `example.org`. */
export const Domain = z
  .string()
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, {
    error: "Unexpected domain, expected a host name such as `example.org`",
  })
  .meta({ id: "Domain", description: "A host name without https://." });
