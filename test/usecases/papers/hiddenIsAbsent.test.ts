import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Model } from '../../../server/model/document.ts';
import { day } from '../../../server/model/values.ts';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { makeDeclaration } from '../../../server/usecases/queries/papers/declaration/declaration.ts';
import { makeRegisters } from '../../../server/usecases/queries/papers/registers/index.ts';
import { findSubjects, type SubjectIds } from '../../../server/usecases/queries/papers/subjects.ts';
import { modelOf } from '../../analysis/engine.ts';
import { modelCase } from '../../support/models/arbitrary.ts';
import { repeats } from '../../support/repeats.ts';
import { SEED_DAY, seedModel, sessionOf } from '../support.ts';
import { withoutHidden } from '../tenants/withoutHidden.ts';

const TODAY = day.parse('2026-11-01');

/** The books that a viewer of a model is given; undefined where there is none for it. */
function booksFor(model: Model, viewer: Viewer) {
  const session = sessionOf(model, TODAY, viewer);
  return async (make: typeof makeDeclaration | typeof makeRegisters, about: SubjectIds) => {
    const found = await findSubjects(session, about, {});
    if (!found.ok) return undefined;
    return make({ ...found.subjects, session, day: TODAY, language: 'ja', turn: async () => {} });
  };
}

const viewersOf = (model: Model): (Viewer & { readonly party: string })[] =>
  model.parties.map(({ id, type }) => ({
    id,
    role: type === 'VENDOR' ? 'VENDOR_EDITOR' : 'INSTITUTION_READER',
    party: id,
  }));

const RUNS = repeats(20, 600);

it(`papers do not change with what is hidden from those who ask for them (${RUNS} models)`, async () => {
  let books = 0;
  const holds = fc.asyncProperty(modelCase(), async ({ documents }) => {
    const model = modelOf(documents);
    for (const viewer of viewersOf(model)) {
      const of = { institution: viewer.party };
      const isVendor = viewer.role === 'VENDOR_EDITOR';
      const [bookOf, bookWithoutHidden] = [model, withoutHidden(model, viewer)].map((each) => booksFor(each, viewer));
      for (const { id: component } of model.components) {
        const about: SubjectIds = { component, ...(isVendor ? {} : of) };
        const book = await bookOf?.(makeDeclaration, about);
        expect(book).toEqual(await bookWithoutHidden?.(makeDeclaration, about));
        if (book !== undefined) books += 1;
      }
      const registers = await bookOf?.(makeRegisters, of);
      expect(registers).toEqual(await bookWithoutHidden?.(makeRegisters, of));
      expect(registers === undefined).toBe(isVendor);
    }
  });
  await fc.assert(holds, { numRuns: RUNS });
  expect(books).toBeGreaterThan(RUNS);
});

describe('the form of a declaration', () => {
  const seed = seedModel('scenarios/a-before.json');
  const between = seed.links.find(({ consumer, supplier }) => {
    const vendors = [consumer, supplier].map((id) => seed.components.find((each) => each.id === id)?.owner);
    return vendors.every((id) => seed.parties.some((party) => party.id === id && party.type === 'VENDOR'));
  });
  const isEnd = (id: string) => id === between?.consumer || id === between?.supplier;
  const model: Model = {
    ...seed,
    components: seed.components.map((of) => (isEnd(of.id) ? { ...of, traits: ['public-sheet'] } : of)),
  };

  test.each<Viewer>([
    { id: 'p', role: 'PUBLIC' },
    { id: 's', role: 'VENDOR_EDITOR', party: 'stranger' },
  ])('tells no viewer on what a public component stands: $role', async (viewer) => {
    const session = sessionOf(model, SEED_DAY, viewer);
    const component = session.componentById(between?.consumer ?? '');
    if (component === undefined) throw new Error('not public');
    expect(session.componentById(between?.supplier ?? '')).toBeDefined();
    const ground = { session, day: SEED_DAY, language: 'ja', turn: async () => {} } as const;
    expect((await makeDeclaration({ ...ground, component }))?.suppliers).toEqual([]);
  });
});
