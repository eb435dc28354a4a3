import { First as Middle } from "./c"; export { Middle };
