// Packages that come without types.
declare module "textlint-rule-common-misspellings";
declare module "textlint-rule-max-comma";
declare module "textlint-rule-no-todo";
declare module "write-good";
