// Parses JavaScript files with acorn and writes their trees as JSON lines:
//
//   node trees.cjs NODE_MODULES FILE...
//
// JSON has neither regular expressions nor big integers: a literal of one has the value null.
"use strict";
const fs = require("node:fs");
const path = require("node:path");

const [modules, ...files] = process.argv.slice(2);
const acorn = require(path.join(modules, "acorn"));
const asJson = (key, value) => (typeof value === "bigint" || value instanceof RegExp ? null : value);

for (const file of files) {
  const text = fs.readFileSync(file, "utf8");
  const sourceType = /^(import|export)\b/m.test(text) ? "module" : "script";
  const tree = acorn.parse(text, { ecmaVersion: "latest", sourceType, locations: true, ranges: true });
  process.stdout.write(JSON.stringify(tree, asJson) + "\n");
}
