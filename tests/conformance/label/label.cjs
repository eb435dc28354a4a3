// Labels JSON values: does tsc find the value's exact type assignable to the type?
//
//   node label.cjs TYPESCRIPT_JS PER_TYPE SEED ENTRY >verdicts.jsonl
//   node label.cjs TYPESCRIPT_JS PER_TYPE SEED --beside ENTRY...      (writes verdicts.jsonl beside each entry)
//
// A line for each exported type that has JSON values: {"type": "A.B", "values": [[value, ok], ...]}. Generic types are
// left out: what they are applied to is labelled where it is used.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { loadTypeScript } = require("./typescript.cjs");
const { dataOnly } = require("./data.cjs");
const { JUNK, Values, mutations, random } = require("./values.cjs");

const [typescriptPath, perType, seed, ...rest] = process.argv.slice(2);
const ts = loadTypeScript(typescriptPath, { weakTypes: true });
const lenient = loadTypeScript(typescriptPath, { weakTypes: false });

const OPTIONS = {
  strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler, types: [], lib: ["lib.esnext.d.ts", "lib.dom.d.ts"],
};

/** The library's files, read once for all programs of a compiler. */
const libraryFiles = new Map();

/** The texts of a program's own files, rewritten to data. */
function rewritten(entry) {
  const program = ts.createProgram([entry], OPTIONS, hostOf(ts, new Map()));
  const checker = program.getTypeChecker();
  const texts = new Map();
  for (const file of program.getSourceFiles()) {
    if (!program.isSourceFileDefaultLibrary(file)) texts.set(file.fileName, dataOnly(ts, file, (member) => checker.getConstantValue(member)));
  }
  return texts;
}

function hostOf(compiler, own) {
  const host = compiler.createCompilerHost(OPTIONS, true);
  const read = host.readFile.bind(host), exists = host.fileExists.bind(host), source = host.getSourceFile.bind(host);
  if (!libraryFiles.has(compiler)) libraryFiles.set(compiler, new Map());
  const library = libraryFiles.get(compiler);
  host.readFile = (name) => own.get(name) ?? read(name);
  host.fileExists = (name) => own.has(name) || exists(name);
  host.getSourceFile = (name, options) => {
    if (own.has(name)) return compiler.createSourceFile(name, own.get(name), options, true);
    if (!/\/typescript\/lib\/lib\.[^/]*d\.ts$/.test(name)) return source(name, options);
    if (!library.has(name)) library.set(name, source(name, options));
    return library.get(name);
  };
  return host;
}

function programOf(compiler, entry, texts, extra) {
  return compiler.createProgram([entry, ...extra.keys()], OPTIONS, hostOf(compiler, new Map([...texts, ...extra])));
}

/** The exported types by dotted name. */
function exportedTypes(compiler, program, entry) {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module_ = checker.getSymbolAtLocation(file);
  const found = new Map();
  const own = module_ ? checker.getExportsOfModule(module_) : [...(file.locals?.values() ?? [])];
  const S = compiler.SymbolFlags;
  const visit = (symbols, prefix, depth) => {
    for (const exported of symbols) {
      const symbol = exported.flags & S.Alias ? checker.getAliasedSymbol(exported) : exported;
      const name = exported.escapedName === "default" ? prefix + symbol.name : prefix + exported.name;
      if (exported.escapedName === "export=") continue;
      if (symbol.flags & (S.Interface | S.Class | S.TypeAlias | S.Enum)) {
        const type = checker.getDeclaredTypeOfSymbol(symbol);
        const generic = (type.typeParameters?.length ?? 0) > 0 || symbol.declarations?.some((d) => d.typeParameters?.length);
        if (!generic) found.set(name, type);
      }
      const wasEnum = symbol.exports?.has("wasEnum$");
      if (symbol.flags & S.Namespace && !wasEnum && depth < 4) visit(checker.getExportsOfModule(symbol), name + ".", depth + 1);
    }
  };
  visit(own, "", 0);
  return found;
}

function typeText(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${value.map(typeText).join(", ")}]`;
  if (typeof value === "object") return `{ ${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${typeText(inner)};`).join(" ")} }`;
  return JSON.stringify(value);
}

function candidates(values, type, next, limit) {
  const good = values.of(type);
  if (!good.length) return [];
  const seen = new Map();
  const add = (value) => seen.set(JSON.stringify(value), value);
  const sample = (list, count) => {
    const left = [...list];
    while (left.length && count-- > 0) add(left.splice(Math.floor(next() * left.length), 1)[0]);
  };
  good.slice(0, 2).forEach(add);
  sample(good.slice(2), Math.floor(limit * 0.45));
  const near = good.slice(0, 12).flatMap((value) => mutations(value, next));
  sample(near, Math.floor(limit * 0.45));
  sample(JUNK, Math.max(4, limit - seen.size));
  return [...seen.values()].slice(0, limit);
}

function label(entry) {
  const texts = rewritten(entry);
  const first = programOf(ts, entry, texts, new Map());
  const values = new Values(ts, first.getTypeChecker());
  const next = random(Number(seed));
  const lines = [], questions = [];
  for (const [name, type] of exportedTypes(ts, first, entry)) {
    for (const value of candidates(values, type, next, Number(perType))) {
      questions.push({ name, value });
      lines.push(`export type V${questions.length - 1} = ${typeText(value)};`);
    }
  }
  if (!lines.length) return [];
  const virtual = path.join(path.dirname(entry), "__values.ts");
  const extra = new Map([[virtual, lines.join("\n")]]);
  const [strict, tolerant] = [ts, lenient].map((compiler) => {
    const program = programOf(compiler, entry, texts, extra);
    const checker = program.getTypeChecker();
    const types = exportedTypes(compiler, program, entry);
    const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(virtual)));
    const own = new Map(exported.map((symbol) => [symbol.name, symbol]));
    return (at) => checker.isTypeAssignableTo(checker.getDeclaredTypeOfSymbol(own.get(`V${at}`)), types.get(questions[at].name));
  });
  const byType = new Map();
  questions.forEach(({ name, value }, at) => {
    const ok = strict(at);
    if (!ok && tolerant(at)) return;
    if (!byType.has(name)) byType.set(name, []);
    byType.get(name).push([value, ok]);
  });
  return [...byType].map(([type, labelled]) => JSON.stringify({ type, values: labelled }) + "\n");
}

if (rest[0] === "--beside") {
  for (const entry of rest.slice(1)) {
    fs.writeFileSync(path.join(path.dirname(entry), "verdicts.jsonl"), label(path.resolve(entry)).join(""));
  }
} else {
  process.stdout.write(label(path.resolve(rest[0])).join(""));
}
