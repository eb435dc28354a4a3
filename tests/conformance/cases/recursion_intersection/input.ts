export interface Base { id: string } export type Node_ = Base & { kids: Node_[] };
