declare class Node_ { parent?: this; children: this[]; tag: string } export declare class T extends Node_ { own: 1 }
