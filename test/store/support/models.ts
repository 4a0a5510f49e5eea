import type { z } from 'zod';
import { canonicalText } from '../../../server/model/apply.ts';
import { type Change, keyOfEntity, type Put, putAll } from '../../../server/model/change.ts';
import {
  type EntityList,
  joinDocuments,
  MODEL_FORMAT,
  type Model,
  modelDocument,
} from '../../../server/model/document.ts';
import type { Problem } from '../../../server/model/problem.ts';
import { readSnapshot, type Snapshot } from '../../../server/model/snapshot/snapshot.ts';
import { type PartyId, partyId } from '../../../server/model/values.ts';
import type { Actor } from '../../../server/store/port.ts';

/** A model as cases write it: plain data, lists that are empty left out. */
export type Plain = Omit<z.input<typeof modelDocument>, 'format'>;

/** The actor of changes whose actor does not matter. */
export const WRITER: Actor = { id: 'tester' };

/** A plain model as the product's own; throws where its shape is wrong. */
export function modelOf(plain: Plain): Model {
  return joinDocuments([modelDocument.parse({ format: MODEL_FORMAT, ...plain })]);
}

/** The changes that put every entity of a plain model. */
export const puts = (plain: Plain): Put[] => putAll(modelOf(plain));

/** The change that removes one entity. */
export const remove = (list: EntityList, key: string): Change => ({ op: 'remove', list, key });

/** The key of a link. */
export const linkKey = (consumer: string, kind: string, supplier: string): string =>
  JSON.stringify([consumer, supplier, kind]);

/** The key of a published sheet, or of a draft. */
export const sheetKey = (component: string, version: string, state: 'published' | 'draft' = 'published'): string =>
  JSON.stringify([component, version, state]);

/** Every problem as one line, sorted: two lists of problems are the same where these are. */
export const linesOfProblems = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => JSON.stringify(problem)).sort();

/** Every entity of a model as one line, sorted: two models are the same where these are. */
export function linesOf(model: Model): string[] {
  return putAll(model)
    .map((put) => `${put.list} ${keyOfEntity(put)} ${canonicalText(put.entity)}`)
    .sort();
}

/** `list key` of every entity of a snapshot. */
export function namesIn(snapshot: Snapshot): Set<string> {
  return new Set(putAll(readSnapshot(snapshot)).map((put) => `${put.list} ${keyOfEntity(put)}`));
}

/** Every entity of a snapshot as one line, sorted. */
export const contentOf = (snapshot: Snapshot): string[] => linesOf(readSnapshot(snapshot));

/** Ids of parties, as a scope names them. */
export const partyIds = (...ids: readonly string[]): PartyId[] => ids.map((id) => partyId.parse(id));
