export default class Thing { id: number = 1 }
