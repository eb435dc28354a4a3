declare abstract class A { abstract a: string; abstract m(): void; b = 1 } export declare abstract class T extends A { c?: null } export declare class U extends T { a: "narrow"; m(): void }
