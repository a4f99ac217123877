import type { Place } from "@policywright/schema";

/** Names that one authority alone bears, with its place. */
export const authorityNames: readonly (readonly [name: string, place: Place])[] = [
  ["CNIL", "FR"],
  ["Commission nationale de l’informatique", "FR"],
  ["Commission nationale de l'informatique", "FR"],
  ["Information Commissioner’s Office", "GB"],
  ["Information Commissioner's Office", "GB"],
  ["ico.org.uk", "GB"],
  ["Garante per la protezione", "IT"],
  ["AEPD", "ES"],
  ["Agencia Española de Protección de Datos", "ES"],
  ["Spanish Data Protection Agency", "ES"],
  ["Autoriteit Persoonsgegevens", "NL"],
  ["Gegevensbeschermingsautoriteit", "BE"],
  ["Belgian Data Protection Authority", "BE"],
  ["dataprotection.ie", "IE"],
  ["Irish Data Protection Commission", "IE"],
  ["Integritetsskyddsmyndigheten", "SE"],
  ["Comissão Nacional de Proteção de Dados", "PT"],
  ["Austrian Data Protection Authority", "AT"],
  ["BfDI", "DE"],
  ["UODO", "PL"],
];
