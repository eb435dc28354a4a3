// What tsc says of two versions: is each exported type of the new one assignable to the old one (safe for readers), and
// the other way round (safe for writers)?
//
//   node verdicts.cjs TYPESCRIPT_JS OLD NEW [EXCUSE...]  one line of JSON for each type that both export
//   node verdicts.cjs TYPESCRIPT_JS --cases FILE...      writes the last section of the cases in tests/changes/cases
//
// With excuses, every type is asked for again with each: one thing is answered as change reports do (`compiler.cjs` says
// in which), and the line names the excuse.
//
// A generic type stands for its instance with the defaults of its parameters, or their constraints, or unknown.
"use strict";
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { loadTypeScript } = require("../label/compiler.cjs");

const [typescriptPath, ...rest] = process.argv.slice(2);
const ts = loadTypeScript(path.resolve(typescriptPath));

const OPTIONS = {
  strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler, types: [], lib: ["lib.esnext.d.ts", "lib.dom.d.ts"],
};

function exportedTypes(checker, file) {
  const found = new Map();
  const S = ts.SymbolFlags;
  const visit = (symbols, prefix, depth) => {
    for (const exported of symbols) {
      if (exported.escapedName === "export=") continue;
      const symbol = exported.flags & S.Alias ? checker.getAliasedSymbol(exported) : exported;
      const name = prefix + (exported.escapedName === "default" ? symbol.name : exported.name);
      if (symbol.flags & (S.Interface | S.Class | S.TypeAlias | S.Enum)) found.set(name, checker.data$.instance(symbol));
      if (symbol.flags & S.Namespace && !(symbol.flags & S.Enum) && depth < 4) visit(checker.getExportsOfModule(symbol), name + ".", depth + 1);
    }
  };
  visit(checker.getExportsOfModule(checker.getSymbolAtLocation(file)), "", 0);
  return found;
}

function compare(old, new_, excuses = []) {
  let program;
  return [undefined, ...excuses].flatMap((excuse) => {
    program = ts.createProgram([old, new_], OPTIONS, undefined, program); // which has its files from the one before
    const checker = program.getTypeChecker();
    checker.data$.excuse(excuse ? [excuse] : []);
    const [before, after] = [old, new_].map((file) => exportedTypes(checker, program.getSourceFile(file)));
    return [...before].filter(([name]) => after.has(name)).map(([name, type]) => ({
      name, excuse, readers: checker.isTypeAssignableTo(after.get(name), type), writers: checker.isTypeAssignableTo(type, after.get(name)),
    }));
  });
}

const said = (isSafe) => (isSafe ? "safe" : "breaking");

/** Writes the last section of a case: what tsc says of its two versions. */
function record(file) {
  const [, old, new_] = fs.readFileSync(file, "utf8").match(/^\/\/ old\n([^]*?)^\/\/ new\n([^]*?)^\/\/ changes\n/m);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "changes-"));
  const [before, after] = [["old.ts", old], ["new.ts", new_]].map(([name, text]) => {
    fs.writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  });
  const lines = compare(before, after).map((each) => `${each.name} (readers: ${said(each.readers)}, writers: ${said(each.writers)})\n`);
  const text = fs.readFileSync(file, "utf8");
  fs.writeFileSync(file, text.slice(0, text.indexOf("// tsc\n")) + "// tsc\n" + lines.sort().join(""));
  fs.rmSync(folder, { recursive: true });
}

if (rest[0] === "--cases") rest.slice(1).forEach(record);
else for (const each of compare(path.resolve(rest[0]), path.resolve(rest[1]), rest.slice(2))) console.log(JSON.stringify(each));
