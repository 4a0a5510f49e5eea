import { z } from 'zod';
import { type Change, change } from '../../model/change.ts';
import { ENTITY_LISTS, modelDocument } from '../../model/document.ts';
import { collectProblems, MAX_PROBLEMS, type Problem, type Report } from '../../model/problem.ts';
import { checkShape } from '../../model/shape/check.ts';
import { contentOf, entryOf, isPlainObject } from '../../model/shape/kinds.ts';
import { mapInSteps, type Steps } from '../../model/steps.ts';
import { localiseSent, ValidationFailed } from './problems.ts';

/** What was sent, as the schema has it; throws ValidationFailed with every problem of it, at places below `path`. */
export function readAs<S extends z.ZodType>(schema: S, value: unknown, path: string): z.output<S> {
  const { problems, report } = collectProblems(MAX_PROBLEMS);
  const cleaned = checkShape(schema, value, path, report);
  if (problems.length > 0) throw new ValidationFailed(localiseSent(problems));
  return schema.parse(cleaned);
}

/** What an entity of a list must be; undefined where there is no such list. */
function entitySchema(list: unknown): z.core.$ZodType | undefined {
  const known = ENTITY_LISTS.find((name) => name === list);
  return known && entryOf(contentOf(modelDocument.shape[known]));
}

const REMOVAL = z.strictObject({ op: z.literal('remove'), list: z.enum(ENTITY_LISTS), key: z.string().min(1) });
const PUT = z.strictObject({ op: z.literal('put'), list: z.enum(ENTITY_LISTS) });

/** Checks one change, and gives it without what counts as left out. */
function checkChange(value: unknown, path: string, report: Report): unknown {
  if (isPlainObject(value) && value['op'] === 'remove') return checkShape(REMOVAL, value, path, report);
  if (!isPlainObject(value)) return checkShape(PUT, value, path, report);
  const { entity, ...rest } = value;
  checkShape(PUT, rest, path, report);
  const schema = entitySchema(value['list']);
  return schema === undefined ? value : { ...rest, entity: checkShape(schema, entity, `${path}.entity`, report) };
}

/** Some changes as they were sent, or every problem of their shape at `changes[3].entity.owner`; in steps. */
export function* readingChanges(
  values: readonly unknown[],
): Steps<{ ok: true; changes: Change[] } | { ok: false; problems: readonly Problem[] }> {
  const { problems, report } = collectProblems(MAX_PROBLEMS);
  const cleaned = yield* mapInSteps(values, (value, i) => checkChange(value, `changes[${i}]`, report));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, changes: yield* mapInSteps(cleaned, (one) => change.parse(one)) };
}
