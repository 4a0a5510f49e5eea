import { parseAst } from 'vite';

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const childrenOf = (node: Node): Node[] =>
  Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode));

const listOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** The names of the rest parameters of a function: what a caller wrote out, and so never more than a few. */
function restNames(node: Node): string[] {
  const rest = listOf(node['params']).filter(({ type }) => type === 'RestElement');
  return rest.flatMap(({ argument }) =>
    isNode(argument) && typeof argument['name'] === 'string' ? argument['name'] : [],
  );
}

const isFew = (argument: unknown, few: ReadonlySet<string>): boolean =>
  isNode(argument) &&
  (argument.type === 'ArrayExpression' || (argument.type === 'Identifier' && few.has(String(argument['name']))));

function walk(node: Node, few: ReadonlySet<string>, found: Node[]): void {
  const known = new Set([...few, ...restNames(node)]);
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const spread = listOf(node['arguments']).filter(({ type }) => type === 'SpreadElement');
    for (const element of spread) if (!isFew(element['argument'], known)) found.push(element);
    const { callee } = node;
    const called = isNode(callee) && isNode(callee['property']) ? callee['property']['name'] : undefined;
    if (called === 'apply') found.push(node);
  }
  for (const child of childrenOf(node)) walk(child, known, found);
}

/**
 * The lines, as `line: text`, where a list becomes the arguments of a call: a call takes some 120,000 of them, and a list
 * of data may be longer. Lists that are written out there, and rest parameters handed on, may.
 */
export function spreadCalls(file: string, text: string): string[] {
  const found: Node[] = [];
  const program: unknown = parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  if (isNode(program)) walk(program, new Set(), found);
  const lines = text.split('\n');
  return found.map(({ start }) => {
    const line = text.slice(0, start).split('\n').length;
    return `${line}: ${lines[line - 1]?.trim()}`;
  });
}
