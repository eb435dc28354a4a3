interface L1 { v: 1; next: L1 | null } interface L2 { v: number; next: L2 | null } interface L3 { v: string; next: L3 | null }
export type T = [L1 extends L2 ? 1 : 0, L2 extends L1 ? 1 : 0, L1 extends L3 ? 1 : 0, L1[] extends L2[] ? 1 : 0];
