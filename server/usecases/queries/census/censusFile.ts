import { z } from 'zod';
import { addSums, type CensusSums } from '../../../analysis/census/totals.ts';
import { RULE_IDS } from '../../../model/rules.ts';
import { type Day, day } from '../../../model/values.ts';
import { FACILITY_CLASSES, FACILITY_TYPES, SEVERITIES } from '../../../model/vocabulary.ts';
import type { Partition } from './partition.ts';

/** The format of a part of a census as a file. */
const CENSUS_FORMAT = 'bunkai-census/1';

const count = z.int().nonnegative();
const rules = z.partialRecord(z.enum(RULE_IDS), z.array(count).length(SEVERITIES.length));
const partition = z.strictObject({ part: z.int().positive(), of: z.int().positive() });

const censusFile = z.strictObject({
  format: z.literal(CENSUS_FORMAT),
  asOf: day,
  /** Of the store; left out: the model of files. */
  revision: z.exactOptional(count),
  partition,
  groups: z.array(
    z.strictObject({
      area: z.exactOptional(z.string()),
      facilityClass: z.exactOptional(z.enum(FACILITY_CLASSES)),
      facilityType: z.exactOptional(z.enum(FACILITY_TYPES)),
      adopts: z.array(z.string()),
      institutions: count,
      withGraveGaps: count,
      examined: count,
      rules,
      cells: z.strictObject({ covered: count, gap: count, excluded: count }),
    }),
  ),
  actors: z.array(z.strictObject({ parties: z.array(z.string()), institution: z.boolean(), rules })),
});

/** A part of a census, as it is written and read. */
export type CensusFile = z.infer<typeof censusFile>;

/** A part of a census as a file. */
export const censusFileOf = (asOf: Day, part: Partition, sums: CensusSums, revision?: number): CensusFile =>
  censusFile.parse({
    format: CENSUS_FORMAT,
    asOf,
    ...(revision === undefined ? {} : { revision }),
    partition: part,
    ...sums,
  });

/** Why parts are not one census. MISSING: a part is not there; TWICE: it is there more than once. */
export type MergeProblem =
  | { readonly code: 'NO_CENSUS'; readonly file: string }
  | { readonly code: 'OTHER_CENSUS'; readonly file: string }
  | { readonly code: 'TWICE' | 'MISSING'; readonly part: string };

/** What parts come to together. */
export type Merged =
  | { readonly ok: true; readonly asOf: Day; readonly sums: CensusSums }
  | { readonly ok: false; readonly problems: readonly MergeProblem[] };

function read(content: string): CensusFile | undefined {
  try {
    return censusFile.safeParse(JSON.parse(content)).data;
  } catch {
    return undefined;
  }
}

function partsMissing(files: readonly CensusFile[]): MergeProblem[] {
  const [first] = files;
  const of = first?.partition.of ?? 0;
  const times = new Map<number, number>();
  for (const { partition: each } of files) times.set(each.part, (times.get(each.part) ?? 0) + 1);
  return Array.from({ length: of }, (_, i) => i + 1).flatMap((part): MergeProblem[] => {
    const found = times.get(part) ?? 0;
    return found === 1 ? [] : [{ code: found === 0 ? 'MISSING' : 'TWICE', part: `${part}/${of}` }];
  });
}

/** Adds the parts of one census up, in whatever order they come: each of its parts has to be there, once. */
export function mergeCensus(files: readonly { readonly name: string; readonly content: string }[]): Merged {
  const problems: MergeProblem[] = [];
  const parts: CensusFile[] = [];
  for (const { name, content } of files) {
    const part = read(content);
    const [first] = parts;
    if (part === undefined) problems.push({ code: 'NO_CENSUS', file: name });
    else if (
      first !== undefined &&
      (part.asOf !== first.asOf || part.revision !== first.revision || part.partition.of !== first.partition.of)
    ) {
      problems.push({ code: 'OTHER_CENSUS', file: name });
    } else parts.push(part);
  }
  const [first] = parts;
  if (problems.length > 0 || first === undefined) return { ok: false, problems };
  const missing = partsMissing(parts);
  if (missing.length > 0) return { ok: false, problems: missing };
  return { ok: true, asOf: first.asOf, sums: addSums(parts) };
}
