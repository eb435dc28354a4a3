interface Node_ { self?: this; value: number }
export interface T extends Node_ { extra: string }
