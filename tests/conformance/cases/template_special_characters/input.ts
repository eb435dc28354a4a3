export type T = `\`${string}\``; export type U = `a\n${number}\t`; export type V = `\${${string}}`; export type W = `^${string}$|[x](y){2}\\`; export type X = `é${string}🎉`;
