interface A { a: 1 } export default A; export interface T { x: A }
