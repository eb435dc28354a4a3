// Rewrites TypeScript so that tsc judges the data alone, as JSON holds it:
//  - an enum becomes the union of its wire values, and a namespace with a type and a constant for each member;
//  - methods and function-typed members become optional, private and protected members and symbol keys go;
//  - a primitive's brand (`string & { __brand: "x" }`) becomes `{}`.
// Everything else stays as it is, on the same lines.
"use strict";

function dataOnly(ts, file, constantValue) {
  const edits = [];
  const text = file.text;
  const replace = (start, end, by) => edits.push([start, end, by]);
  const seenEnums = new Set();

  function enumText(node) {
    const name = node.name.text;
    const words = (node.modifiers ?? []).map((m) => m.getText(file)).filter((w) => w !== "const" && w !== "declare");
    const prefix = words.length ? words.join(" ") + " " : "";
    const values = node.members.map((m) => constantValue(m));
    const literal = (v) => (v === undefined ? "number" : typeof v === "number" && v < 0 ? `-${-v}` : JSON.stringify(v));
    const members = node.members.map((m, at) => {
      const key = ts.isIdentifier(m.name) ? m.name.text : null;
      return key === null ? "" : `export type ${key} = ${literal(values[at])}; export const ${key}: ${literal(values[at])};`;
    });
    const all = [];
    file.forEachChild(function visit(other) {
      if (ts.isEnumDeclaration(other) && other.name.text === name && other.parent === node.parent) {
        all.push(...other.members.map((m) => literal(constantValue(m))));
      }
      ts.forEachChild(other, visit);
    });
    const first = !seenEnums.has(node.parent.pos + ":" + name);
    seenEnums.add(node.parent.pos + ":" + name);
    const alias = first ? `${prefix}type ${name} = ${[...new Set(all)].join(" | ") || "never"}; ` : "";
    return `${alias}${prefix}declare namespace ${name} { export type wasEnum$ = never; ${members.join(" ")} }`;
  }

  function isFunctionMember(node) {
    if (ts.isMethodSignature(node) || ts.isMethodDeclaration(node)) return true;
    return (ts.isPropertySignature(node) || ts.isPropertyDeclaration(node)) && node.type && ts.isFunctionTypeNode(node.type);
  }

  function isSymbolKey(name) {
    return name && ts.isComputedPropertyName(name) && /^Symbol\./.test(name.expression.getText(file));
  }

  function visit(node) {
    if (ts.isEnumDeclaration(node)) {
      const inAmbient = node.parent && ts.isModuleBlock(node.parent);
      let made = enumText(node);
      if (inAmbient) made = made.replace(/declare namespace/g, "namespace");
      replace(node.getStart(file), node.end, made);
      return;
    }
    if (ts.isClassElement(node) || ts.isTypeElement(node)) {
      const flags = ts.getCombinedModifierFlags(node);
      const hidden = flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected);
      if ((hidden && !ts.isConstructorDeclaration(node)) || (node.name && ts.isPrivateIdentifier(node.name)) || isSymbolKey(node.name)) {
        replace(node.getStart(file), node.end, ";");
        return;
      }
      if (isFunctionMember(node) && !node.questionToken && !(flags & ts.ModifierFlags.Static) && !node.body) {
        replace(node.name.end, node.name.end, "?");
      }
    }
    if (ts.isIntersectionTypeNode(node)) {
      const primitive = node.types.some((t) => [ts.SyntaxKind.StringKeyword, ts.SyntaxKind.NumberKeyword, ts.SyntaxKind.BigIntKeyword, ts.SyntaxKind.BooleanKeyword].includes(t.kind));
      if (primitive) {
        for (const part of node.types) if (ts.isTypeLiteralNode(part)) replace(part.getStart(file), part.end, "{}");
        return;
      }
    }
    ts.forEachChild(node, visit);
  }

  visit(file);
  edits.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let out = "", at = 0;
  for (const [start, end, by] of edits) {
    if (start < at) continue;
    out += text.slice(at, start) + by;
    at = end;
  }
  return out + text.slice(at);
}

module.exports = { dataOnly };
