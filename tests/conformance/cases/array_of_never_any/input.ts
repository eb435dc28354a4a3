export type T = never[]; export type U = any[]; export type V = unknown[]; export type W = [] | never[]; export type X = undefined[] | 5;
