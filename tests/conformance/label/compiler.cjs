// tsc 5.9.3, taught one thing: that a value of the questions is data, as JSON holds it.
//
// The types of the values ("data") stand in a file of their own, and every string and number in them is a member of an
// enum there, `Wire$`: so data is told from the types of the input, and nothing but a question about data is answered in
// another way than tsc does. What data is excused from:
//  - a member of an enum is its wire value;
//  - methods, members that are functions, members keyed by symbols, and private members are no data: they need not be
//    there, and what stands in their place is not looked at (members of the library's own objects excepted: no JSON value is a Date);
//  - data ends, however deep it is: it is compared down to its end, where tsc takes for granted what repeats three times;
//  - a branded primitive (`string & { __brand: "x" }`) is the primitive. `true` and `false` are no members of an enum: they are
//    data while a question is asked, and no conditional type is evaluated for it.
// Some questions have no answer, which `unanswered()` tells of the last one: where a value was held against bigint or an
// object of the library that has a form in JSON by convention alone (Date, URL, bytes), or against an object that has
// members, none of them data.
// With `weakTypes(false)`, data is excused from the weak-type rule (TS2559) too; with `excuse(names)`, some answers are those of
// the models, which differ from tsc's knowingly:
//  - `object-takes-others`: a string, number, boolean or array is no object of data;
//  - `dom-is-any`: everything is an object of the DOM;
//  - `nested-alike`: types are compared to a depth of 30 repetitions, where tsc takes for granted what repeats three times;
//  - `constant-enums`: two constant enums are related as any two enums are;
//  - `private-members`: a private member is the other class's of its name.
"use strict";
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");

const VERSION = "5.9.3";

/** What is put into the checker: [where, what stands there, what stands there then]. */
const CHANGES = [
  ["function createTypeChecker(host) {", "", CHECKER_ADDITIONS()],
  ["    isTypeAssignableTo,", "", "    data$: { ask: ask$, forget: () => assignableRelation.clear(), instance: instance$, weakTypes: (on) => { weak$ = on; }, excuse: (names) => { excuses$ = new Set(names); }, isData: isDataMember$, isOpaque: isOpaque$, reduced: getReducedType, unanswered: unanswered$ },"],
  ["function isSimpleTypeRelatedTo(source, target, relation, errorReporter) {", "", `
    if (excuses$.has("dom-is-any") && isOfDom$(target)) return true;
    if (isWire$(source)) {
      if (target.flags & 2112 || isLibraryObject$(target)) byConvention$ = true;
      if (target.flags & 1024 && target.flags & 2944) return source.value === target.value;
      if (target.flags & 32) return typeof source.value === "number";
    }`],
  ["function isMemberOfStringMapping(source, target) {", "", " if (isWire$(source)) source = plain$(source);"],
  ["function isApplicableIndexType(source, target) {", "", " target = unbranded$(target);"],
  ["function* getUnmatchedProperties(source, target, requireOptionalProperties, matchDiscriminantProperties) {\n", "", "    const data = isData$(source);\n"],
  ["      if (isStaticPrivateIdentifierProperty(targetProp)) {", "      if (data && !isDataMember$(targetProp)) continue;\n", ""],
  ["      const numericNamesOnly = isTupleType(source2) && isTupleType(target2);\n", "", "      const data = isData$(source2);\n      if (data && isOpaque$(target2)) opaque$ = true;\n"],
  ["        const name = targetProp.escapedName;\n        if (!(targetProp.flags & 4194304 /* Prototype */)", "        if (data && !isDataMember$(targetProp)) continue;\n", ""],
  ["      if (target2.flags & 2097152 /* Intersection */) {\n        return typeRelatedToEachType(", "      if (target2.flags & 2097152 && (isWire$(source2) || isAskedBoolean$(source2))) {\n        const primitives = target2.types.filter((t) => !(t.flags & 2621440));\n        if (primitives.length) return primitives.every((t) => isRelatedTo(source2, t)) ? -1 : 0;\n      }\n", ""],
  ["function getConditionalType(root, mapper, forConstraint, aliasSymbol, aliasTypeArguments) {", "", "\n    if (asking$) return notAsking$(() => getConditionalType(root, mapper, forConstraint, aliasSymbol, aliasTypeArguments));"],
  ["function isDeeplyNestedType(type, stack, depth, maxDepth = 3) {", "", " if (isNestedData$(type)) return false; if (excuses$.has(\"nested-alike\")) maxDepth = 30;"],
  ["!(sourceSymbol.flags & 256 /* RegularEnum */) || !(targetSymbol.flags & 256 /* RegularEnum */)", "!(excuses$.has(\"constant-enums\") && sourceSymbol.flags & targetSymbol.flags & 128) && (", ")"],
  ["        if (sourceProp.valueDeclaration !== targetProp.valueDeclaration", "", " && !excuses$.has(\"private-members\")"],
  ["const sourceIsPrimitive = !!(sourceFlags & 402784252 /* Primitive */);", "", "\n          if (excuses$.has(\"object-takes-others\") && (sourceIsPrimitive || isArrayOrTupleType(source2)) && isObjectOfData$(target2)) return 0;"],
  ["&& isWeakType(target2) && (getPropertiesOfType(source2)", "&& (weak$ || !isDataOrUnit$(source2)) ", ""],
];

function CHECKER_ADDITIONS() {
  return `
  var weak$ = true, asking$ = false, askedBooleans$ = false, byConvention$ = false, opaque$ = false, excuses$ = new Set();
  var structures$ = new Set(["Array", "ReadonlyArray", "Object", "String", "Number", "Boolean", "Function"]);
  function ask$(source, target) {
    asking$ = true;
    try { return isTypeAssignableTo(source, target); } finally { asking$ = false; }
  }
  function isAskedBoolean$(type) {
    return asking$ && !!(type.flags & 512) && (askedBooleans$ = true);
  }
  function notAsking$(evaluate) {
    asking$ = false;
    if (askedBooleans$) assignableRelation.clear();
    askedBooleans$ = false;
    try { return evaluate(); } finally { asking$ = true; }
  }
  function unanswered$(ok) {
    const was = opaque$ || byConvention$ && !ok;
    // What the checker remembers of such a question it would take for the answer to another, without telling why.
    if (opaque$ || byConvention$) assignableRelation.clear();
    byConvention$ = opaque$ = false;
    return was;
  }
  function isWire$(type) {
    return !!(type.flags & 1024 && type.flags & 384 && type.symbol && type.symbol.parent && type.symbol.parent.escapedName === "Wire$");
  }
  function plain$(type) {
    return typeof type.value === "string" ? getStringLiteralType(type.value) : getNumberLiteralType(type.value);
  }
  function isData$(type) {
    if (!(type.flags & 524288)) return isWire$(type);
    if (type.data$ === undefined) {
      const place = type.symbol && type.symbol.flags & 2048 && type.symbol.declarations && type.symbol.declarations[0];
      type.data$ = !!place && !!getSourceFileOfNode(place).isData$;
    }
    return type.data$;
  }
  function isNestedData$(type) {
    return isData$(type) || isTupleType(type) && getTypeArguments(type).some(isNestedData$);
  }
  function isDataOrUnit$(type) {
    return isData$(type) || !!(type.flags & 109472) || isTupleType(type);
  }
  function isOpaque$(type) {
    const members = getPropertiesOfType(type);
    return members.length > 0 && !members.some(isDataMember$) && !getIndexInfosOfType(type).length;
  }
  function isObjectOfData$(type) {
    if (!(type.flags & 524288) || isArrayOrTupleType(type)) return false;
    if (type.symbol && type.symbol.flags & 64 && isOfLibrary$(type.symbol)) return false;
    return getIndexInfosOfType(type).length > 0 || getPropertiesOfType(type).some(isDataMember$);
  }
  function unbranded$(type) {
    return type.flags & 2097152 && type.types.find((t) => t.flags & 134217996) || type;
  }
  function isFunction$(type) {
    if (type.flags & 12288) return true;
    if (type.flags & 1048576) return type.types.every((t) => t.flags & 49152 || isFunction$(t)) && type.types.some(isFunction$);
    if (type.flags & 2097152) return type.types.some(isFunction$);
    return type === globalFunctionType || !!(type.flags & 524288) && (getSignaturesOfType(type, 0).length > 0 || getSignaturesOfType(type, 1).length > 0);
  }
  function isOfLibrary$(symbol) {
    const places = symbol.declarations;
    return !!places && places.length > 0 && places.every((place) => host.isSourceFileDefaultLibrary(getSourceFileOfNode(place)));
  }
  function isOfDom$(type) {
    const places = type.symbol && type.flags & 524288 && type.symbol.declarations;
    return !!places && places.length > 0 && places.every((place) => /[/]lib[.]dom[^/]*$/.test(getSourceFileOfNode(place).fileName));
  }
  function isLibraryObject$(type) {
    const symbol = type.flags & 524288 && type.symbol;
    return !!symbol && !!(symbol.flags & 64) && !structures$.has(symbol.escapedName) && isOfLibrary$(symbol);
  }
  function isDataMember$(symbol) {
    if (symbol.data$ === undefined) {
      symbol.data$ = isOfLibrary$(symbol) || !(
        symbol.flags & 8192 || startsWith(symbol.escapedName, "__@") || startsWith(symbol.escapedName, "__#") ||
        getDeclarationModifierFlagsFromSymbol(symbol) & 6 || isFunction$(getTypeOfSymbol(symbol))
      );
    }
    return symbol.data$;
  }
  function instance$(symbol) {
    const type = getDeclaredTypeOfSymbol(symbol);
    const parameters = symbol.flags & 524288 ? getSymbolLinks(symbol).typeParameters : type.typeParameters;
    if (!parameters || !parameters.length) return type;
    const known = parameters.map(() => unknownType);
    parameters.forEach((parameter, at) => {
      const found = getDefaultFromTypeParameter(parameter) || getConstraintOfTypeParameter(parameter);
      if (found) known[at] = instantiateType(found, createTypeMapper(parameters, known));
    });
    return symbol.flags & 524288 ? getTypeAliasInstantiation(symbol, known) : createTypeReference(type, known);
  }
`;
}

function loadTypeScript(file) {
  let text = fs.readFileSync(file, "utf8");
  for (const [where, before, after] of CHANGES) {
    const at = text.indexOf(where);
    if (at < 0) throw new Error(`this is not the TypeScript that the labels are made with (${VERSION}): no ${where.trim()}`);
    text = text.slice(0, at) + before + where + after + text.slice(at + where.length);
  }
  const made = new Module(file, module);
  made.filename = file;
  made.paths = Module._nodeModulePaths(path.dirname(file));
  made._compile(text, file);
  if (made.exports.version !== VERSION) throw new Error(`TypeScript ${VERSION} is needed, not ${made.exports.version}`);
  return made.exports;
}

module.exports = { loadTypeScript };
