const value = { a: 1, b: ["x"] };
export default value;
