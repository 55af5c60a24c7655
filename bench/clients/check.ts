/** Our checker, as a program that only checks would load it. */
export { checkWorkflow } from "@stepwright/workflows/check";
