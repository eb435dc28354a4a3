export { A, B as Renamed } from "./other";
