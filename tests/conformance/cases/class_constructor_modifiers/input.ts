export class T { constructor(public a: string, readonly b: number, private c: boolean, protected d?: string, public e?: null, f = 1) {} }
