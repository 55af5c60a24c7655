/** What programs import from. */
export const PACKAGE = "@stepwright/workflows";
