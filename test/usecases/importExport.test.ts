import { describe, expect, it } from 'vitest';
import { generateModel } from '../../seed/generate.ts';
import { BUNKAI_JSON, BUNKAI_YAML } from '../../server/exchange/bunkai/index.ts';
import { putAll } from '../../server/model/change.ts';
import { MODEL_FORMAT } from '../../server/model/document.ts';
import { openSqliteStore, type SqliteStore } from '../../server/store/sqlite/index.ts';
import { importModel } from '../../server/usecases/commands/importModel.ts';
import { type ExportOptions, exportModel } from '../../server/usecases/queries/export/exportModel.ts';
import { GROUND } from '../store/cases/ground.ts';
import { inFolder } from '../store/support/folder.ts';
import { contentOf, linesOf, modelOf, namesIn, type Plain, puts, WRITER } from '../store/support/models.ts';
import { sampleModels } from '../store/support/random.ts';
import { textOf } from '../support/pieces.ts';
import { textFile } from '../support/textFile.ts';

const file = (plain: Plain & { requires?: string[] }, name = 'model.json') =>
  textFile(name, JSON.stringify({ format: MODEL_FORMAT, ...plain }));

const withStore = <T>(use: (store: SqliteStore) => Promise<T>): Promise<T> =>
  inFolder(async (directory) => {
    const store = await openSqliteStore({ directory });
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  });

const exported = (store: SqliteStore, options?: ExportOptions) => textOf(exportModel(store, options));

const whole = async (store: SqliteStore) => contentOf(await store.snapshot({ kind: 'all' }));

describe('an import', () => {
  it('warns of ids that look like others of the files or the store, and of duties that no supplier leaves any more', async () => {
    await withStore(async (store) => {
      const vendor = (id: string) => ({ id, type: 'VENDOR' as const, name: { ja: id } });
      const saas = (id: string) => ({ id, owner: 'が', kind: 'SAAS' as const, name: { ja: id } });
      const line = { requirement: 'x:r', stance: 'CONSUMER' as const, duties: [{ id: 'there' }] };
      const claim = { requirement: 'x:r', stance: 'SELF' as const, satisfies: ['there', 'gone'] };
      await importModel(
        store,
        [
          file({
            parties: [vendor('が')],
            components: [saas('a'), saas('b')],
            links: [{ consumer: 'b', supplier: 'a', kind: 'RUNS_ON' }],
            sheets: [{ component: 'a', version: '1', lines: [line] }],
          }),
        ],
        WRITER,
      );
      const more = file({
        parties: [vendor('か\u3099')],
        sheets: [{ component: 'b', version: '1', lines: [claim] }],
      });
      const warnings = [
        { code: 'LOOKALIKE_ID', path: 'model.json: parties[0].id' },
        { code: 'STALE_SATISFIES', path: 'model.json: sheets[0].lines[0].satisfies[1]' },
      ];
      expect(await importModel(store, [more], WRITER, { dryRun: true })).toMatchObject({ ok: true, warnings });
      expect(await importModel(store, [more], WRITER)).toMatchObject({ ok: true, revision: 2, warnings });
      const astray = file({
        components: [
          { ...saas('c'), owner: 'ガ' },
          { ...saas('d'), owner: 'か\u3099 ' },
        ],
      });
      for (const dryRun of [true, false]) {
        expect(await importModel(store, [astray], WRITER, { dryRun })).toMatchObject({
          problems: [
            { code: 'UNKNOWN_REFERENCE' },
            { code: 'UNKNOWN_REFERENCE', message: { en: expect.stringContaining('did you mean') } },
          ],
        });
      }
    });
  });

  it('adds what files hold in one commit, and a second time finds nothing to do', async () => {
    await withStore(async (store) => {
      const { catalogues, ...rest } = GROUND;
      const files = [file({ ...rest, requires: ['demo'] }, 'rest.json'), file({ catalogues }, 'catalogues.json')];
      const count = putAll(modelOf(GROUND)).length;
      const first = await importModel(store, files, WRITER);
      expect(first).toEqual({
        ok: true,
        revision: 1,
        added: count,
        changed: 0,
        unchanged: 0,
        changes: [],
        warnings: [],
        files: expect.any(Array),
      });
      expect(await whole(store)).toEqual(linesOf(modelOf(GROUND)));
      const second = await importModel(store, files, WRITER);
      expect(second).toEqual({
        ok: true,
        revision: undefined,
        added: 0,
        changed: 0,
        unchanged: count,
        changes: [],
        warnings: [],
        files: expect.any(Array),
      });
      expect(await store.head()).toBe(1);
    });
  });

  it('may refer to what the store holds, and says what it would change without changing it', async () => {
    await withStore(async (store) => {
      await store.commit(puts(GROUND), WRITER);
      const part = file({
        components: [
          { id: 'm-pc', owner: 'm', kind: 'TERMINAL', name: { ja: '新しい保守端末' } },
          { id: 'new', owner: 'h', kind: 'TERMINAL', name: { ja: '端末' } },
        ],
        links: [{ consumer: 'new', supplier: 'h-vpn', kind: 'CONNECTS_VIA' }],
        evidence: [{ id: 'unused', kind: 'REPORT' }],
      });
      const dry = await importModel(store, [part], WRITER, { dryRun: true });
      expect(dry).toMatchObject({ ok: true, revision: undefined, added: 2, changed: 1, unchanged: 1 });
      const told = dry.ok ? dry.changes.map(({ change, entity }) => `${change} ${entity}`) : [];
      expect(told.sort()).toEqual(['ADDED components', 'ADDED links', 'CHANGED components']);
      expect(await store.head()).toBe(1);
      expect(await importModel(store, [part], WRITER)).toMatchObject({ ok: true, revision: 2, added: 2, changed: 1 });
      expect(namesIn(await store.snapshot({ kind: 'all' })).has('components new')).toBe(true);
    });
  });

  it.each([true, false])('is refused whole with every problem, dry run or not (dryRun: %s)', async (dryRun) => {
    await withStore(async (store) => {
      await store.commit(puts(GROUND), WRITER);
      const broken = file({
        components: [{ id: 'x', owner: 'nobody', kind: 'LINE', name: { ja: 'x' } }],
        sheets: [{ component: 'm-op', version: '1', publishedOn: '2026-02-01' }],
        parties: [{ id: 'fine', type: 'VENDOR', name: { ja: '新' } }],
      });
      const result = await importModel(store, [broken], WRITER, { dryRun });
      const codes = result.ok ? [] : result.problems.map(({ code }) => code);
      expect(codes.sort()).toEqual(['PUBLISHED_SHEET_CHANGED', 'UNKNOWN_REFERENCE']);
      expect(await store.head()).toBe(1);
    });
  });

  it('names the file and the place of what cannot be read, stands twice, or is required and missing', async () => {
    await withStore(async (store) => {
      const twice = { parties: [{ id: 'a', type: 'VENDOR' as const, name: { ja: 'a' } }] };
      const files = [file(twice, 'one.json'), file({ ...twice, requires: ['absent'] }, 'two.json')];
      const doubled = await importModel(store, files, WRITER);
      expect(doubled.ok ? [] : doubled.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
        'DUPLICATE_ID two.json: parties[0].id',
        'REQUIRED_CATALOGUE_MISSING two.json: requires[0]',
      ]);
      const unreadable = [
        { name: 'bytes.json', content: Uint8Array.of(0x7b, 0xff) },
        textFile('cut.json', '{"format":'),
        file({ parties: [{ id: '', type: 'VENDOR', name: { ja: 'a' } }] }, 'shape.json'),
      ];
      const refused = await importModel(store, unreadable, WRITER);
      const paths = refused.ok ? [] : refused.problems.map(({ path }) => path.split(':')[0]);
      expect(new Set(paths)).toEqual(new Set(['bytes.json', 'cut.json', 'shape.json']));
      expect(await store.head()).toBe(0);
    });
  });

  it('starts again when another writer commits in between', async () => {
    await withStore(async (store) => {
      await store.commit(puts(GROUND), WRITER);
      const other = (n: number) => file({ evidence: [{ id: `e${n}` }] });
      const results = await Promise.all([0, 1, 2].map((n) => importModel(store, [other(n)], WRITER)));
      expect(results.map((result) => result.ok && result.revision).sort()).toEqual([2, 3, 4]);
    });
  });
});

describe('an export', () => {
  it.each([BUNKAI_JSON, BUNKAI_YAML])('imported into an empty store is the same model, as $name', async (format) => {
    for (const { model } of sampleModels(12, 31)) {
      const text = await withStore(async (store) => {
        await store.commit(putAll(model), WRITER);
        return exported(store, { format });
      });
      await withStore(async (store) => {
        const result = await importModel(store, [textFile(`backup${format.extension}`, text)], WRITER);
        expect(result).toMatchObject({ ok: true });
        expect(await exported(store, { format })).toBe(text);
      });
    }
  });

  it('is the same text whatever the order in which things came, and of any revision', async () => {
    const all = [...generateModel({ institutions: 3, seed: 8 })].flat();
    const text = await withStore(async (store) => {
      await store.commit(all, WRITER);
      return exported(store);
    });
    await withStore(async (store) => {
      await store.commit([...all].reverse(), WRITER);
      await store.commit(puts({ evidence: [{ id: 'later' }] }), WRITER);
      expect(await exported(store, { at: 1 })).toBe(text);
      expect(await exported(store)).not.toBe(text);
    });
  });
});
