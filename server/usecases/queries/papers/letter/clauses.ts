import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { memoize } from '../../../../model/memoize.ts';
import { localText } from '../../../../model/values.ts';

const blank = z.object({
  name: z.string(),
  unit: z.string(),
  default: z.union([z.number(), z.string(), localText]),
  reason: localText,
  /** The service level that the number is, and what it is multiplied by to be one. */
  term: z.exactOptional(z.string()),
  termFactor: z.exactOptional(z.number()),
});

const clause = z.object({
  id: z.string(),
  title: localText,
  rules: z.array(z.string()),
  duties: z.array(z.string()),
  strength: z.enum(['MUST', 'SHOULD']),
  text: z.object({ ja: z.string(), en: z.string() }),
  blanks: z.array(blank),
  sources: z.array(z.object({ requirement: z.exactOptional(z.string()) })),
});

/** A clause for a contract, in our own words (seed/papers/README.md). */
export type Clause = z.infer<typeof clause>;

/** A number or word of a clause that the parties settle. */
export type ClauseBlank = z.infer<typeof blank>;

const clauseFile = z.object({
  format: z.literal('bunkai-clauses/1'),
  clauses: z.array(clause),
  coverage: z.object({ rules: z.record(z.string(), z.array(z.string())) }),
});

/** All clauses, in the order of the file, and for each rule the ids of those that help, the most apt first. */
export interface Clauses {
  readonly all: readonly Clause[];
  readonly ofRule: Readonly<Record<string, readonly string[]>>;
}

const FILE = new URL('../../../../../seed/papers/clauses.json', import.meta.url);

const read = memoize(async (file: string): Promise<Clauses> => {
  const { clauses, coverage } = clauseFile.parse(JSON.parse(await readFile(new URL(file), 'utf8')));
  return { all: clauses, ofRule: coverage.rules };
});

/** The clauses that are shipped; read once. */
export const shippedClauses = (): Promise<Clauses> => read(FILE.href);

const named = (clauses: Clauses, ids: readonly string[]): Clause[] =>
  ids.flatMap((id) => clauses.all.find((each) => each.id === id) ?? []);

/**
 * The clauses that would settle a gap, the most apt first, at most two: those for its rule that are about its requirement
 * (`requirements`: its key, and the keys of others that a mapping relates to it), else the first for its rule.
 */
export function clausesFor(clauses: Clauses, rule: string, requirements: ReadonlySet<string>): Clause[] {
  const ofRule = named(clauses, clauses.ofRule[rule] ?? []);
  if (requirements.size === 0) return ofRule.slice(0, 2);
  const apt = ofRule.filter(
    ({ duties, sources }) =>
      duties.some((duty) => requirements.has(duty)) ||
      sources.some(({ requirement }) => requirement !== undefined && requirements.has(requirement)),
  );
  const must = apt.filter(({ strength }) => strength === 'MUST');
  return (apt.length > 0 ? [...must, ...apt.filter((each) => !must.includes(each))] : ofRule).slice(0, 2);
}
