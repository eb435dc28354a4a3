export default interface Def { x: string }
