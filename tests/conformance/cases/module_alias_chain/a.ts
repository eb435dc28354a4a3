export { Middle as Final } from "./b";
