export type T = { v: 1; a: string } | { v: "1"; b: string } | { v: true; c: string } | { v: "true"; d: string } | { v: null; e: string };
