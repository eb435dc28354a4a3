interface First { v: "first" } export { First };
