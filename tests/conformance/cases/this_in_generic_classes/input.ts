export declare class Node<T> { value: T; parent: this | null; children: this[]; map(): this }
export declare class Leaf extends Node<string> { leaf: true }
export declare abstract class Repo<E extends { id: number }> { abstract items: E[]; first?: E; clone(): this; self: this }
export declare class Users extends Repo<{ id: number; name: string }> { items: { id: number; name: string }[] }
export type L = InstanceType<typeof Leaf>;
