export { Shared } from "./shared";
