// Values near a value: something dropped, added, or of another kind, at any depth.
"use strict";

const WRONG = [null, 5, "wrong", true, {}, [], 1.25, "5", 0, 1, "", false, { a: 1 }, ["x"], -1];
const KEYS = ["extra", "0", "7", "x-extra", "", "a", "key", "type"];

/** A small seeded generator of random numbers: the same values on every machine. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const isList = Array.isArray;
const isObject = (value) => value !== null && typeof value === "object" && !isList(value);
const isNested = (value) => value !== null && typeof value === "object";

/** How deep a value is: 0 for one without parts. */
function depthOf(value) {
  return isNested(value) ? Object.values(value).reduce((depth, part) => Math.max(depth, depthOf(part) + 1), 0) : 0;
}

/** The value with one thing changed, at a depth by chance. `parts` are other values, some of which may take a place. */
function mutated(value, parts, next) {
  return changedAt(value, Math.floor(next() * (depthOf(value) + 1)), parts, next);
}

function changedAt(value, depth, parts, next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  if (depth === 0) return pick(changes(value, pick, parts))();
  const deep = Object.keys(value).filter((key) => depthOf(value[key]) >= depth - 1);
  const key = pick(deep);
  const inner = changedAt(value[key], depth - 1, parts, next);
  return isList(value) ? value.map((old, at) => (at === Number(key) ? inner : old)) : { ...value, [key]: inner };
}

/** What can be made of a value, each when it is called. */
function changes(value, pick, parts) {
  const other = () => pick(parts);
  if (isList(value)) return [...listChanges(value, pick, other), other];
  if (isObject(value)) return [...objectChanges(value, pick, other), other];
  if (typeof value === "string") {
    const near = [value + "!", value.toUpperCase(), value.slice(1), " " + value, value + "\n", value.toLowerCase(), ""];
    return [() => pick(near), () => pick([5, null, [value], true, {}]), other];
  }
  if (typeof value === "number") return [() => pick([value + 0.5, -value - 1, value + 1]), () => pick([String(value), null, value === 1, [value], {}]), other];
  if (typeof value === "boolean") return [() => pick([Number(value), String(value), null, !value, {}]), other];
  return [() => pick([0, "", {}, false, [], "null"]), other];
}

function listChanges(value, pick, other) {
  const at = () => pick([...value.keys()]);
  const put = (inner, place = at()) => value.map((old, index) => (index === place ? inner : old));
  const always = [() => [...value, pick(WRONG)], () => Object.fromEntries(value.entries()), () => [...value, other()]];
  if (!value.length) return always;
  return [
    ...always, () => value.slice(0, -1), () => value.slice(1), () => put(pick(WRONG)), () => put(other()), () => [...value, value[0]],
    () => value[0], () => [...value].reverse(),
  ];
}

function objectChanges(value, pick, other) {
  const keys = Object.keys(value);
  const always = [() => ({ ...value, [pick(KEYS)]: pick(WRONG) }), () => [value]];
  const without = (key) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  const merged = () => {
    const more = other();
    return isObject(more) ? { ...value, ...more } : { ...value, extra: more };
  };
  if (!keys.length) return [...always, merged];
  return [
    ...always, merged, () => without(pick(keys)), () => without(pick(keys)), () => ({ ...value, [pick(keys)]: pick(WRONG) }),
    () => ({ ...value, [pick(keys)]: null }), () => ({ ...value, [pick(keys)]: other() }),
    () => {
      const key = pick(keys);
      return { ...without(key), [key + "2"]: value[key] };
    },
  ];
}

module.exports = { isNested, mutated, random };
