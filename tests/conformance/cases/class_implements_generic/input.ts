interface Has<V> { has: V; opt?: V[] } export declare class T implements Has<string> { has: string; own: 1 }
