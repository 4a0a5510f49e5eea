import { LINK_KINDS } from '../../model/vocabulary.ts';
import { cypher } from './cypher.ts';

/*
 * How many relationships a party or a component has of each type that answers are walked along, as a text on its node. The
 * database keeps degrees, so that it costs little to hold them against the text, however many relationships there are.
 */

/** A type, and whether the relationships come in or go out. */
type End = readonly [type: string, way: 'in' | 'out'];

const PARTY_ENDS = [
  ['OWNS', 'out'],
  ['CUSTOMER', 'in'],
  ['SUPPLIER', 'in'],
  ['CONSENTS_TO', 'in'],
  ['CONCERNS', 'in'],
  ['ASSIGNED_TO', 'in'],
] as const satisfies readonly End[];

const COMPONENT_ENDS: readonly End[] = [
  ['OWNS', 'in'],
  ['HAS_SHEET', 'out'],
  ['FOUND_ON', 'in'],
  ['COVERS', 'in'],
  ['ANNEXES', 'in'],
  ...LINK_KINDS.flatMap((kind): End[] => [
    [kind, 'out'],
    [kind, 'in'],
  ]),
];

/** The text as the relationships of node `n` are now: `OWNS out 3, CUSTOMER in 2 …`. */
const degreesOf = (ends: readonly End[]): string =>
  ends
    .map(([type, way]) => {
      const pattern = way === 'in' ? `(n)<-[:${type}]-()` : `(n)-[:${type}]->()`;
      return `'${type} ${way} ' + toString(COUNT { ${pattern} })`;
    })
    .join(" + ', ' + ");

const OF = { Party: degreesOf(PARTY_ENDS), Component: degreesOf(COMPONENT_ENDS) } as const;

/** The labels of nodes that carry the text. */
export type Counted = keyof typeof OF;

export type DegreesRow = { key: string; degrees: string | null; now: string };

/** The text of nodes, and what it would be now. */
export const readDegrees = (label: Counted) =>
  cypher<DegreesRow>(`
    UNWIND $keys AS key MATCH (n:${label} {id: key}) RETURN key, n.degrees AS degrees, ${OF[label]} AS now`);

/** Writes the text as the relationships are now. */
export const writeDegrees = (label: Counted) =>
  cypher(`UNWIND $keys AS key MATCH (n:${label} {id: key}) SET n.degrees = ${OF[label]}`);

/** The same for all nodes, where there is no text yet. */
export const writeAllDegrees = (label: Counted) => cypher(`MATCH (n:${label}) SET n.degrees = ${OF[label]}`);

/** How many relationships of a type a text says that there are; undefined where it does not say. */
export function degreeIn(degrees: string, type: string, way: End[1]): number | undefined {
  const found = degrees.split(', ').find((each) => each.startsWith(`${type} ${way} `));
  return found === undefined ? undefined : Number(found.slice(found.lastIndexOf(' ') + 1));
}
