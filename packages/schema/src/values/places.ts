/** Countries and territories with a code, ISO 3166-1 alpha-2, in alphabetical order of the codes. */
// biome-ignore format: rows are easier to check than columns
export const countries = [
  "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ",
  "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT",
  "BV", "BW", "BY", "BZ",
  "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX",
  "CY", "CZ",
  "DE", "DJ", "DK", "DM", "DO", "DZ",
  "EC", "EE", "EG", "EH", "ER", "ES", "ET",
  "FI", "FJ", "FK", "FM", "FO", "FR",
  "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU",
  "GW", "GY",
  "HK", "HM", "HN", "HR", "HT", "HU",
  "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT",
  "JE", "JM", "JO", "JP",
  "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ",
  "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY",
  "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT",
  "MU", "MV", "MW", "MX", "MY", "MZ",
  "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ",
  "OM",
  "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY",
  "QA",
  "RE", "RO", "RS", "RU", "RW",
  "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST",
  "SV", "SX", "SY", "SZ",
  "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ",
  "UA", "UG", "UM", "US", "UY", "UZ",
  "VA", "VC", "VE", "VG", "VI", "VN", "VU",
  "WF", "WS",
  "YE", "YT",
  "ZA", "ZM", "ZW",
] as const;

/** A country's code, ISO 3166-1 alpha-2. */
export type Country = (typeof countries)[number];

/** States of the United States with the federal district, ISO 3166-2. */
// biome-ignore format: rows are easier to check than columns
export const states = [
  "US-AL", "US-AK", "US-AZ", "US-AR", "US-CA", "US-CO", "US-CT", "US-DE", "US-DC", "US-FL", "US-GA",
  "US-HI", "US-ID", "US-IL", "US-IN", "US-IA", "US-KS", "US-KY", "US-LA", "US-ME", "US-MD", "US-MA",
  "US-MI", "US-MN", "US-MS", "US-MO", "US-MT", "US-NE", "US-NV", "US-NH", "US-NJ", "US-NM", "US-NY",
  "US-NC", "US-ND", "US-OH", "US-OK", "US-OR", "US-PA", "US-RI", "US-SC", "US-SD", "US-TN", "US-TX",
  "US-UT", "US-VT", "US-VA", "US-WA", "US-WV", "US-WI", "US-WY",
] as const;

/** Provinces with a data protection law of their own, ISO 3166-2. */
const provinces = ["CA-QC"] as const;

/** What policies speak of besides countries: groups of countries, parts of one, and the states of the United States. */
// biome-ignore format: rows are easier to check than columns
export const regions = [
  "world", "eu", "eea", "europe", "mainland-china", "north-america", "latin-america", "asia-pacific",
  "middle-east", "africa", ...states, ...provinces,
] as const;

/** A region's code. */
export type Region = (typeof regions)[number];

/** Members of the European Union. */
// biome-ignore format: rows are easier to check than columns
export const eu = [
  "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
  "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
] as const satisfies readonly Country[];

/** Members of the European Economic Area, in which the GDPR applies: those of the European Union and three more. */
export const eea = [...eu, "IS", "LI", "NO"] as const satisfies readonly Country[];

/**
 * Countries outside the European Economic Area of which the European Commission has found that they protect data
 * adequately, at least in part (GDPR Art. 45(3)); the United States only for certified companies. As of 2026, with
 * Brazil (decision of 26 January 2026). The decision of 15 July 2025 on the European Patent Organisation is on no country.
 * All but Brazil were compared with a copy of the Commission's list.
 */
// biome-ignore format: rows are easier to check than columns
export const adequate = [
  "AD", "AR", "BR", "CA", "CH", "FO", "GB", "GG", "IL", "IM", "JE", "JP", "KR", "NZ", "US", "UY",
] as const satisfies readonly Country[];
