// Labels JSON values: does tsc find the value's exact type assignable to the type?
//
//   node label.cjs TYPESCRIPT_JS [OPTIONS] ENTRY            writes verdicts to standard output
//   node label.cjs TYPESCRIPT_JS [OPTIONS] --beside ENTRY...  writes verdicts.jsonl beside each entry
//
//   --per-type N   values of each type, at the most (40)
//   --total N      values in all, at the most: each type gets its share, and four at the least
//   --seed N       of what is chosen (1)
//   --given FILE   labels these instead of made ones: lines of {"type": "A", "values": [value, ...]}
//
// A line for each exported type that has JSON values: {"type": "A.B", "values": [[value, ok], ...]}. A generic type stands
// for its instance with the defaults of its parameters, or their constraints, or unknown; its line says "generic": true.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { loadTypeScript } = require("./compiler.cjs");
const { candidates, random } = require("./mutations.cjs");
const { Values } = require("./values.cjs");

const { values: options, positionals: [typescriptPath, ...entries] } = parseArgs({
  allowPositionals: true,
  options: {
    "per-type": { type: "string", default: "40" }, total: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" }, given: { type: "string" }, beside: { type: "boolean", default: false },
  },
});
const ts = loadTypeScript(typescriptPath);

const OPTIONS = {
  strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler, jsx: ts.JsxEmit.Preserve, types: [], lib: ["lib.esnext.d.ts", "lib.dom.d.ts"],
};

/** The library's files, read once for all programs. */
const library = new Map();

function programOf(entry, questions) {
  const host = ts.createCompilerHost(OPTIONS, true);
  const exists = host.fileExists.bind(host), source = host.getSourceFile.bind(host);
  host.fileExists = (name) => name === questions?.file || exists(name);
  host.getSourceFile = (name, languageVersion) => {
    if (name === questions?.file) {
      return Object.assign(ts.createSourceFile(name, questions.text, languageVersion, true), { isData$: true });
    }
    if (!/\/typescript\/lib\/lib\.[^/]*d\.ts$/.test(name)) return source(name, languageVersion);
    if (!library.has(name)) library.set(name, source(name, languageVersion));
    return library.get(name);
  };
  return ts.createProgram(questions ? [entry, questions.file] : [entry], OPTIONS, host);
}

/** What a default export is called where it is declared, if at all. */
function declaredName(symbol) {
  return symbol.declarations?.find((declaration) => declaration.name)?.name.text;
}

/** The exported types by dotted name. */
function exportedTypes(program, entry) {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module_ = checker.getSymbolAtLocation(file);
  const found = new Map();
  const S = ts.SymbolFlags;
  const visit = (symbols, prefix, depth) => {
    for (const exported of symbols) {
      if (exported.escapedName === "export=") continue;
      const symbol = exported.flags & S.Alias ? checker.getAliasedSymbol(exported) : exported;
      const own = exported.escapedName === "default" ? declaredName(symbol) : exported.name;
      if (own === undefined) continue;
      const name = prefix + own;
      if (symbol.flags & (S.Interface | S.Class | S.TypeAlias | S.Enum)) {
        const generic = !!symbol.declarations?.some((declaration) => declaration.typeParameters?.length);
        found.set(name, { type: checker.data$.instance(symbol), generic });
      }
      if (symbol.flags & S.Namespace && !(symbol.flags & S.Enum) && depth < 4) visit(checker.getExportsOfModule(symbol), name + ".", depth + 1);
    }
  };
  visit(module_ ? checker.getExportsOfModule(module_) : [...(file.locals?.values() ?? [])], "", 0);
  return found;
}

/** The exact types of values: strings and numbers are members of an enum of their own, by which data is known. */
class Questions {
  constructor(entry) {
    this.file = path.join(path.dirname(entry), "values$.ts");
    this.asked = [];
    this.wire = new Map();
    this.lines = [];
  }

  ask(name, value) {
    this.lines.push(`export type V${this.asked.length} = ${this.typeOf(value)};`);
    this.asked.push({ name, value });
  }

  typeOf(value) {
    if (value === null || typeof value === "boolean") return String(value);
    if (Array.isArray(value)) return `[${value.map((inner) => this.typeOf(inner)).join(", ")}]`;
    if (typeof value !== "object") {
      if (!this.wire.has(value)) this.wire.set(value, this.wire.size);
      return `Wire$.w${this.wire.get(value)}`;
    }
    const members = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${this.typeOf(inner)};`);
    return members.length ? `{ ${members.join(" ")} }` : "Empty$";
  }

  get text() {
    const members = [...this.wire].map(([value, at]) => `w${at} = ${JSON.stringify(value)},`);
    // Two members at the least: an enum of one is its member.
    return `declare enum Wire$ { first = 0, second = 1, ${members.join("\n")} }\nexport type Empty$ = {};\n${this.lines.join("\n")}\n`;
  }
}

/** What to ask about the types of an entry: given values, or those that their types and chance make. */
function ask(questions, program, types) {
  if (options.given) {
    for (const line of fs.readFileSync(options.given, "utf8").split("\n").filter(Boolean)) {
      const { type, values } = JSON.parse(line);
      for (const value of values) questions.ask(type, value);
    }
    return;
  }
  const maker = new Values(ts, program.getTypeChecker());
  const next = random(Number(options.seed));
  const good = new Map();
  for (const [name, { type }] of types) {
    const values = maker.of(type);
    if (values.length || type.flags & ts.TypeFlags.Never) good.set(name, values);
  }
  const limit = Math.max(4, Math.min(Number(options["per-type"]), Math.ceil(Number(options.total) / good.size)));
  const strangers = [...good.values()].flatMap((values) => values.slice(0, 2));
  for (const [name, values] of good) {
    for (const value of candidates(values, strangers, limit, next)) questions.ask(name, value);
  }
}

function label(entry) {
  const questions = new Questions(entry);
  const first = programOf(entry);
  ask(questions, first, exportedTypes(first, entry));
  if (!questions.asked.length) return [];
  const program = programOf(entry, questions);
  const checker = program.getTypeChecker();
  const types = exportedTypes(program, entry);
  const symbols = new Map(checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(questions.file))).map((symbol) => [symbol.name, symbol]));
  const isOfType = ({ name }, at) => checker.isTypeAssignableTo(checker.getDeclaredTypeOfSymbol(symbols.get(`V${at}`)), types.get(name).type);
  const answers = questions.asked.map((question, at) => {
    const ok = isOfType(question, at);
    return checker.data$.unanswered(ok) ? undefined : ok;
  });
  // What only the weak-type rule rejects is left out.
  checker.data$.weakTypes(false);
  checker.data$.forget();
  questions.asked.forEach((question, at) => {
    if (answers[at] === false && isOfType(question, at)) answers[at] = undefined;
  });
  const byType = new Map();
  questions.asked.forEach(({ name, value }, at) => {
    if (answers[at] === undefined) return;
    if (!byType.has(name)) byType.set(name, []);
    byType.get(name).push([value, answers[at]]);
  });
  return [...byType].map(([type, values]) => {
    const line = types.get(type).generic ? { type, generic: true, values } : { type, values };
    return JSON.stringify(line) + "\n";
  });
}

for (const entry of entries) {
  const lines = label(path.resolve(entry));
  if (options.beside) fs.writeFileSync(path.join(path.dirname(entry), "verdicts.jsonl"), lines.join(""));
  else process.stdout.write(lines.join(""));
}
