declare class Base<V> { value: V }
export declare class T extends Base<string[]> { other?: V2 }
type V2 = Base<number>;
