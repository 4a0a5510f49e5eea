import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BUNKAI_JSON } from '../../../server/exchange/bunkai/index.ts';
import { keyOfEntity, putAll } from '../../../server/model/change.ts';
import type { Model } from '../../../server/model/document.ts';
import { buildSnapshot } from '../../../server/model/snapshot/snapshot.ts';
import { day } from '../../../server/model/values.ts';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { exportPieces } from '../../../server/usecases/queries/export/exportPieces.ts';
import { shownToViewer } from '../../../server/usecases/queries/export/shownToViewer.ts';
import { cacheAnalyses } from '../../../server/usecases/resident/analyses.ts';
import { ViewerSession } from '../../../server/usecases/viewerSession.ts';
import { modelOf } from '../../analysis/engine.ts';
import { memoryStore } from '../../support/memoryStore.ts';
import { modelCase } from '../../support/models/arbitrary.ts';
import { textOf } from '../../support/pieces.ts';
import { readNow } from '../../support/readNow.ts';
import { repeats } from '../../support/repeats.ts';
import { textFile } from '../../support/textFile.ts';
import { withoutHidden } from '../tenants/withoutHidden.ts';

/** The document of a viewer, as text. */
function documentFor(model: Model, viewer: Viewer): Promise<string> {
  const session = new ViewerSession(memoryStore(model).current, {
    viewer,
    today: day.parse('2026-11-01'),
    analyses: cacheAnalyses(),
  });
  return textOf(exportPieces(session.snapshot, { format: BUNKAI_JSON, shown: shownToViewer(session) }));
}

/** A document read back as an import would: it is valid by itself. */
function modelIn(content: string): Model {
  const read = readNow([textFile('model.json', content)]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.model;
}

const namesOf = (model: Model): string[] => putAll(model).map((put) => `${put.list} ${keyOfEntity(put)}`);

const viewersOf = (model: Model): Viewer[] => [
  ...model.parties.map(
    ({ id, type }): Viewer => ({ id, role: type === 'VENDOR' ? 'VENDOR_EDITOR' : 'INSTITUTION_READER', party: id }),
  ),
  { id: 's', role: 'VENDOR_EDITOR', party: 'stranger' },
];

const NEEDED: Readonly<Partial<Record<string, string>>> = { USAGE: 'USES', API: 'EXPOSED_BY' };

/** Ids of usages and APIs without the link that they need, and of those whose link leads to one. */
function withoutTheirLink({ components, links }: Model): Set<string> {
  const gone = new Set<string>();
  const hasLink = ({ id, kind }: Model['components'][number]) =>
    NEEDED[kind] === undefined ||
    links.some((l) => l.consumer === id && l.kind === NEEDED[kind] && !gone.has(l.supplier));
  for (let before = -1; before < gone.size; ) {
    before = gone.size;
    for (const each of components) if (!hasLink(each)) gone.add(each.id);
  }
  return gone;
}

/** What cannot stand without what is hidden: those, what refers to them, and a contract of nothing else. */
function cannotStand(seen: Model): ReadonlySet<string> {
  const components = withoutTheirLink(seen);
  const isGone = (id: string) => components.has(id);
  const gone = putAll({
    components: seen.components.filter(({ id }) => isGone(id)),
    links: seen.links.filter(({ consumer, supplier }) => isGone(consumer) || isGone(supplier)),
    sheets: seen.sheets.filter(({ component }) => isGone(component)),
    contracts: seen.contracts.filter(({ covers }) => covers.every(isGone)),
    findings: seen.findings.filter(({ component }) => isGone(component)),
  });
  return new Set(gone.map((put) => `${put.list} ${keyOfEntity(put)}`));
}

/** The oracle keeps the users of one's own components without a name; a document has no place for them. */
function expected(model: Model, viewer: Viewer): string[] {
  const seen = withoutHidden(model, viewer);
  const isNameless = (id: string) => id.startsWith('user ');
  const named: Model = {
    ...seen,
    components: seen.components.filter(({ id }) => !isNameless(id)),
    links: seen.links.filter(({ consumer }) => !isNameless(consumer)),
  };
  const gone = cannotStand(named);
  return namesOf(named).filter((name) => !gone.has(name) && !name.startsWith('proposals '));
}

const RUNS = repeats(60, 1000);

it(`a document holds exactly what its viewer may see, and does not change with what is hidden (${RUNS} models)`, async () => {
  let hidden = 0;
  let parts = 0;
  const holds = fc.asyncProperty(modelCase(), async ({ documents }) => {
    const model = modelOf(documents);
    for (const viewer of viewersOf(model)) {
      const text = await documentFor(model, viewer);
      const names = namesOf(modelIn(text)).filter((name) => !name.startsWith('proposals '));
      expect(names.sort()).toEqual(expected(model, viewer).sort());
      expect(text).toBe(await documentFor(withoutHidden(model, viewer), viewer));
      if (names.length < namesOf(model).length) hidden += 1;
      parts += names.length;
    }
  });
  await fc.assert(holds, { numRuns: RUNS });
  expect(hidden).toBeGreaterThan(RUNS);
  expect(parts).toBeGreaterThan(RUNS * 10);
});

it('those who see everything get the whole, and the public what vendors made public', async () => {
  const holds = fc.asyncProperty(modelCase(), fc.infiniteStream(fc.boolean()), async ({ documents }, chance) => {
    const plain = modelOf(documents);
    const vendors = new Set<string>(plain.parties.filter(({ type }) => type === 'VENDOR').map(({ id }) => id));
    const model: Model = {
      ...plain,
      components: plain.components.map((of) => (chance.next().value ? { ...of, traits: ['public-sheet'] } : of)),
    };
    const auditor: Viewer = { id: 'a', role: 'AUDITOR' };
    expect(await documentFor(model, auditor)).toBe(
      await textOf(exportPieces(buildSnapshot(model), { format: BUNKAI_JSON })),
    );
    const open = model.components.filter(
      ({ owner, kind, traits = [] }) =>
        vendors.has(owner) && kind !== 'API' && kind !== 'USAGE' && traits.includes('public-sheet'),
    );
    const ids = new Set<string>(open.map(({ id }) => id));
    const shown = modelIn(await documentFor(model, { id: 'p', role: 'PUBLIC' }));
    expect(shown.components.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(shown.sheets.length).toBe(
      model.sheets.filter(({ component, publishedOn }) => ids.has(component) && publishedOn).length,
    );
    expect([shown.links, shown.contracts, shown.decisions, shown.proposals].flat()).toEqual([]);
    expect(shown.catalogues.length).toBe(model.catalogues.length);
  });
  await fc.assert(holds, { numRuns: repeats(30, 300) });
});
