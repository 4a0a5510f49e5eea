import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { SyntaxReport } from './syntax.ts';

interface Conversion {
  readonly anchors: Map<string, { readonly value: unknown; readonly nodes: number }>;
  readonly report: (node: Node | null, detail: string) => void;
  /** Nodes that aliases may add. */
  readonly maxAliased: number;
  /** Nodes so far, those behind aliases counted each time. */
  nodes: number;
  aliased: number;
}

function convertAlias(node: Node & { source: string }, conversion: Conversion): unknown {
  const anchor = conversion.anchors.get(node.source);
  if (anchor === undefined) {
    conversion.report(node, `the alias *${node.source} has no anchor before it`);
    return null;
  }
  const { aliased: before, maxAliased } = conversion;
  conversion.aliased += anchor.nodes;
  if (conversion.aliased <= maxAliased) {
    conversion.nodes += anchor.nodes;
    return anchor.value;
  }
  if (before <= maxAliased) conversion.report(node, `aliases add more than ${maxAliased} values`);
  return null;
}

function convertMap(items: readonly { key: unknown; value: unknown }[], conversion: Conversion, map: Node): unknown {
  const entries = new Map<string, unknown>();
  for (const { key, value } of items) {
    if (!isScalar(key) || typeof key.value !== 'string') {
      conversion.report(map, 'a key is not a text');
      continue;
    }
    if (entries.has(key.value)) {
      conversion.report(key, `the key ${JSON.stringify(key.value.slice(0, 80))} stands twice in one mapping`);
    }
    entries.set(key.value, convert(value, conversion));
  }
  // Defines own keys, __proto__ too, where an assignment would call its setter.
  return Object.fromEntries(entries);
}

function convertContent(node: unknown, conversion: Conversion): unknown {
  if (isSeq(node)) return node.items.map((item) => convert(item, conversion));
  if (isMap(node)) return convertMap(node.items, conversion, node);
  return isScalar(node) ? node.value : null;
}

/** Recursive: the caller has bounded the depth. */
function convert(node: unknown, conversion: Conversion): unknown {
  if (isAlias(node)) return convertAlias(node, conversion);
  const before = conversion.nodes;
  conversion.nodes += 1;
  const value = convertContent(node, conversion);
  // Registered when complete, so that an anchor cannot contain itself.
  if ((isSeq(node) || isMap(node) || isScalar(node)) && node.anchor !== undefined) {
    conversion.anchors.set(node.anchor, { value, nodes: conversion.nodes - before });
  }
  return value;
}

/**
 * The nodes of a YAML document as plain data, or undefined and at least one problem: a key twice or one that is no text,
 * an alias without an anchor, or aliases that stand for too much. What is aliased is shared and must not be changed.
 */
export function toPlain(
  contents: Node | null,
  report: SyntaxReport,
  maxAliased: number,
): { readonly value: unknown } | undefined {
  let problems = 0;
  const problem = (node: Node | null, detail: string) => {
    problems += 1;
    report(node?.range?.[0] ?? 0, detail);
  };
  const value = convert(contents, { maxAliased, anchors: new Map(), report: problem, nodes: 0, aliased: 0 });
  return problems === 0 ? { value } : undefined;
}
