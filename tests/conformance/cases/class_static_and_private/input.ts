export class T { static make(): T { return new T(); } static kind = "k"; #hidden = 1; private p = 2; protected q = 3; public r = 4; s?: T }
