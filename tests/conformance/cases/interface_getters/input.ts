export interface T { get a(): string; set a(v: string | number); get b(): { c: 1 }; readonly d: 2 }
