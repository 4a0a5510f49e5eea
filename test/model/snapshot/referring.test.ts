import { describe, expect, it } from 'vitest';
import { keyOfEntity, putAll } from '../../../server/model/change.ts';
import type { Model } from '../../../server/model/document.ts';
import { namesOf } from '../../../server/model/fields.ts';
import { listReferring, REFERENCES, type ReferenceRole, referencesOf } from '../../../server/model/references.ts';
import { rowsReferring } from '../../../server/model/snapshot/referring.ts';
import { buildSnapshot, readRows } from '../../../server/model/snapshot/snapshot.ts';
import { GROUND } from '../../store/cases/ground.ts';
import { modelOf } from '../../store/support/models.ts';
import { sampleModels } from '../../store/support/random.ts';
import { repeats } from '../../support/repeats.ts';

/** Keys of the entities that refer in this way to one of the keys, each entity looked at. */
const looked = (model: Model, role: ReferenceRole, key: string): string[] =>
  putAll(model)
    .filter((put) => put.list !== 'catalogues')
    .filter((put) => referencesOf(put).some((reference) => reference.role === role && reference.key === key))
    .map(keyOfEntity)
    .sort();

/** Random models, and one with what they lack: decisions and proposals. */
const MODELS = [modelOf(GROUND), ...sampleModels(repeats(6, 200), 41).map(({ model }) => model)];

describe('who refers to an entity', () => {
  it.each(namesOf(REFERENCES))('is found in the columns that declare it: %s', (role) => {
    let found = 0;
    for (const model of MODELS) {
      const snapshot = buildSnapshot(model);
      const keys = putAll({ [REFERENCES[role]]: model[REFERENCES[role]] }).map(keyOfEntity);
      for (const key of keys) {
        const rows = new Set(rowsReferring(snapshot, role, new Set([key])));
        const list = listReferring(role);
        const puts = putAll(readRows(snapshot, (each) => (each === list ? [...rows] : [])));
        expect(puts.map(keyOfEntity).sort()).toEqual(looked(model, role, key));
        found += puts.length;
      }
    }
    // Catalogues are no rows; the check looks at them whole.
    expect(found > 0).toBe(role !== 'catalogues.mapping');
  });
});
