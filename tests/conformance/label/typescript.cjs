// Loads the TypeScript compiler twice: as it is, and with the weak-type rule (TS2559) switched off.
// A value that only that rule rejects is left out of the verdicts, so both answers are needed.
"use strict";
const fs = require("node:fs");
const Module = require("node:module");

function loadTypeScript(path, { weakTypes }) {
  let text = fs.readFileSync(path, "utf8");
  if (!weakTypes) {
    const head = "function isWeakType(type) {";
    if (!text.includes(head)) throw new Error("this TypeScript has no isWeakType to switch off");
    text = text.replace(head, head + " return false;");
  }
  const module_ = new Module(path + (weakTypes ? "" : "?noweak"), module);
  module_.filename = path;
  module_.paths = Module._nodeModulePaths(require("node:path").dirname(path));
  module_._compile(text, path);
  return module_.exports;
}

module.exports = { loadTypeScript };
