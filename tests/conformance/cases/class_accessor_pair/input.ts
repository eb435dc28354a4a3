export declare class T { get a(): string; set a(v: string); get b(): number }
