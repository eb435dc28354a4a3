export declare abstract class T { abstract a: string; b?: number; abstract run(): void }
