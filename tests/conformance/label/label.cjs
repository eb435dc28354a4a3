// Labels JSON values: does tsc find the value's exact type assignable to the type?
//
//   node label.cjs TYPESCRIPT_JS [OPTIONS] ENTRY            writes verdicts to standard output
//   node label.cjs TYPESCRIPT_JS [OPTIONS] --beside ENTRY...  writes verdicts.jsonl beside each entry
//   node label.cjs TYPESCRIPT_JS --again ENTRY...           labels the values of these verdicts.jsonl anew
//
//   --per-type N   values of each type, at the most (40)
//   --total N      values in all, at the most: each type gets its share, and six at the least
//   --seed N       of what is chosen (1)
//   --exports      the types alone, without values
//   --given FILE   labels these instead of made ones: lines of {"type": "A", "values": [value, ...]}
//   --excuse NAME  answers in one thing as models do, not as tsc does (`compiler.cjs` says in which): what explains a disagreement;
//                  may be given several times
//
// A line for each exported type that has JSON values: {"type": "A.B", "values": [[value, ok], ...]}. A generic type stands
// for its instance with the defaults of its parameters, or their constraints, or unknown; its line says "generic": true.
// Where the type alone tells that no value can get the other verdict, a line that is not recorded says so: "only": true or false.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { candidates } = require("./candidates.cjs");
const { loadTypeScript } = require("./compiler.cjs");
const { random } = require("./mutations.cjs");
const { Values } = require("./values.cjs");

const { values: options, positionals: [typescriptPath, ...entries] } = parseArgs({
  allowPositionals: true,
  options: {
    "per-type": { type: "string", default: "40" }, total: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" }, exports: { type: "boolean", default: false }, given: { type: "string" },
    excuse: { type: "string", multiple: true, default: [] },
    beside: { type: "boolean", default: false }, again: { type: "boolean", default: false },
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

/**
 * The exact types of values: strings and numbers are members of an enum of their own, by which data is known. Objects that
 * are the same have one type, so that the checker compares it once with what it is held against.
 */
class Questions {
  constructor(entry) {
    this.file = path.join(path.dirname(entry), "values$.ts");
    this.asked = [];
    this.wire = new Map();
    this.objects = new Map();
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
    const members = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${this.typeOf(inner)};`).join(" ");
    if (!this.objects.has(members)) {
      this.objects.set(members, `Object${this.objects.size}$`);
      this.lines.push(`type ${this.objects.get(members)} = { ${members} };`);
    }
    return this.objects.get(members);
  }

  get text() {
    const members = [...this.wire].map(([value, at]) => `w${at} = ${JSON.stringify(value)},`);
    // Two members at the least: an enum of one is its member.
    return `declare enum Wire$ { first = 0, second = 1, ${members.join("\n")} }\n${this.lines.join("\n")}\n`;
  }
}

/** The values of a file of lines: of verdicts, or of values alone. */
function given(questions, file) {
  for (const line of fs.readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const { type, values } = JSON.parse(line);
    for (const value of values) questions.ask(type, options.again ? value[0] : value);
  }
}

/** The exported types that have JSON values, and `never`. */
function typesOfData(program, entry, values) {
  return [...exportedTypes(program, entry)].filter(([, { type }]) => values.has(type) || type.flags & ts.TypeFlags.Never);
}

/** Values of the types of an entry, those near them, and others. */
function made(questions, entry) {
  const program = programOf(entry);
  const next = random(Number(options.seed));
  const values = new Values(ts, program.getTypeChecker(), next);
  const types = typesOfData(program, entry, values);
  const limit = Math.max(6, Math.min(Number(options["per-type"]), Math.ceil(Number(options.total) / types.length)));
  const strangers = [];
  for (const [name, { type }] of types) {
    const { goods, asked } = candidates(values, type, strangers, limit, next);
    strangers.push(...goods.slice(0, 2));
    for (const value of asked) questions.ask(name, value);
  }
}

function listed(entry) {
  const program = programOf(entry);
  const values = new Values(ts, program.getTypeChecker(), random(1));
  return typesOfData(program, entry, values).map(([name, { generic }]) => line(name, generic, []));
}

/** A line of output; what is recorded are values and verdicts alone. */
function line(type, generic, values, only) {
  const isRecorded = options.beside || options.again;
  return JSON.stringify({ type, ...(generic && { generic }), values, ...(!isRecorded && { only }) }) + "\n";
}

function label(entry) {
  const questions = new Questions(entry);
  if (options.given) given(questions, options.given);
  else if (options.again) given(questions, verdicts(entry));
  else made(questions, entry);
  if (!questions.asked.length) return [];
  const program = programOf(entry, questions);
  program.getTypeChecker().data$.excuse(options.excuse);
  const types = exportedTypes(program, entry);
  const answers = answersOf(questions, program, types);
  const byType = new Map();
  questions.asked.forEach(({ name, value }, at) => {
    if (answers[at] === undefined) return;
    if (!byType.has(name)) byType.set(name, []);
    byType.get(name).push([value, answers[at]]);
  });
  return [...byType].map(([name, values]) => line(name, types.get(name).generic, values, onlyVerdict(program, types.get(name).type)));
}

/** The one verdict that values of a type can get; undefined where both are possible. */
function onlyVerdict(program, type) {
  const F = ts.TypeFlags, checker = program.getTypeChecker(), { reduced, isData, isOpaque } = checker.data$;
  const { flags } = reduced(type);
  if (flags & (F.Any | F.Unknown)) return true;
  if (flags & F.Never) return false;
  // Objects of methods alone have no answer but to what is no object; so it is with what must have one of them.
  const takesOpaque = (each, depth) => !!(each.flags & F.Object) && (isOpaque(each) || depth > 0 && checker.getPropertiesOfType(each).some(
    (member) => !(member.flags & ts.SymbolFlags.Optional) && isData(member) && takesOpaque(checker.getTypeOfSymbol(member), depth - 1),
  ));
  return takesOpaque(type, 3) ? false : undefined;
}

/** What tsc says to each question; undefined where it has no answer. */
function answersOf(questions, program, types) {
  const checker = program.getTypeChecker();
  const asked = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(questions.file)));
  const symbols = new Map(asked.map((symbol) => [symbol.name, symbol]));
  const isOfType = ({ name }, at) => checker.data$.ask(checker.getDeclaredTypeOfSymbol(symbols.get(`V${at}`)), types.get(name).type);
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
  return answers;
}

const verdicts = (entry) => path.join(path.dirname(entry), "verdicts.jsonl");

for (const entry of entries) {
  const lines = options.exports ? listed(path.resolve(entry)) : label(path.resolve(entry));
  if (options.beside || options.again) fs.writeFileSync(verdicts(entry), lines.join(""));
  else process.stdout.write(lines.join(""));
}
