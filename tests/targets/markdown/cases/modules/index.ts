/**
 * The whole API.
 * @packageDocumentation
 */
export * from "./api/barBaz";
export { Shared as Common } from "./shared";
