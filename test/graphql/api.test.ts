import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dig, digList, digText } from '../support/api/dig.ts';
import { DEMO_DAY, openWorld, type World } from '../support/api/world.ts';
import expected from '../support/expected.json' with { type: 'json' };

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('an institution', () => {
  test.each(['a-h', 'd-h1', 'd-h2'])('%s has the gaps and cells that were worked out by hand', async (id) => {
    const known = digList(expected, 'results')
      .filter((result) => ['a-before.json', 'd-before.json'].includes(digText(result, 'document')))
      .flatMap((result) => digList(result, 'institutions'))
      .find((institution) => dig(institution, 'id') === id);
    const query = `query ($id: ID!, $day: Date) { institution(id: $id) {
      overview(asOf: $day) { severities { total } rules { rule count } cells { covered gap excluded } }
      gaps(asOf: $day, first: 1) { totalCount }
      gapList(asOf: $day) { total matching groups { count rows { count } } }
    } }`;
    const answer = await world.ask(query, { id, day: DEMO_DAY });
    const at = (...path: string[]) => dig(answer, 'data', 'institution', ...path);
    expect(at('overview', 'severities', 'total')).toBe(dig(known, 'total'));
    expect(at('overview', 'cells')).toEqual(dig(known, 'cells'));
    expect(at('gaps', 'totalCount')).toBe(dig(known, 'total'));
    expect(at('gapList', 'total')).toBe(dig(known, 'total'));
    const rules = digList(answer, 'data', 'institution', 'overview', 'rules');
    expect(Object.fromEntries(rules.map((r) => [dig(r, 'rule'), dig(r, 'count')]))).toEqual(dig(known, 'byRule'));
  });

  test('says as of another day what held then', async () => {
    const query = 'query ($day: Date) { institution(id: "a-h") { overview(asOf: $day) { asOf first { rule } } } }';
    const answer = await world.ask(query, { day: '2020-06-01' });
    expect(dig(answer, 'data', 'institution', 'overview', 'asOf')).toBe('2020-06-01');
    expect(dig(answer, 'data', 'institution', 'overview', 'first', 'rule')).not.toBe('MUTUAL_DEFERRAL');
  });
});

describe('pages', () => {
  test('put together are the whole list, whatever their size', async () => {
    const query =
      'query ($first: Int, $after: String) { components(first: $first, after: $after) { totalCount edges { cursor node { key } } pageInfo { hasNextPage endCursor } } }';
    for (const first of [1, 7, 100]) {
      const keys: unknown[] = [];
      let after: unknown = null;
      for (;;) {
        const page = dig(await world.ask(query, { first, after }), 'data', 'components');
        keys.push(...digList(page, 'edges').map((edge) => dig(edge, 'node', 'key')));
        if (dig(page, 'pageInfo', 'hasNextPage') !== true) {
          expect(keys.length).toBe(dig(page, 'totalCount'));
          break;
        }
        after = digText(page, 'pageInfo', 'endCursor');
      }
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('global ids', () => {
  test('lead back to what they were given for', async () => {
    const query = `{
      institution(id: "a-h") { id contracts(first: 1) { nodes { id } } gaps(first: 1) { nodes { id consumer { id } } } }
      vendor(id: "a-v1") { id }
      catalogue(id: "core") { id requirements(first: 1) { nodes { id } } }
      component(id: "a-s4") { id suppliers(first: 1) { nodes { id } } sheets(first: 1) { nodes { id } } }
    }`;
    const ids = JSON.stringify(await world.ask(query)).match(/"id":"([^"]+)"/g) ?? [];
    expect(ids.length).toBeGreaterThan(8);
    for (const found of ids) {
      const id = found.slice(6, -1);
      const answer = await world.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(dig(answer, 'data', 'node', 'id')).toBe(id);
    }
  });

  test('of another kind find nothing', async () => {
    const vendor = digText(await world.ask('{ vendor(id: "a-v1") { id } }'), 'data', 'vendor', 'id');
    const answer = await world.ask('query ($id: ID!) { institution(id: $id) { key } component(id: $id) { key } }', {
      id: vendor,
    });
    expect(answer.data).toEqual({ institution: null, component: null });
  });
});

describe('the gap filter', () => {
  const count = async (filter: string) => {
    const answer = await world.ask(`{ institution(id: "a-h") { gaps(filter: ${filter}) { totalCount } } }`);
    return dig(answer, 'data', 'institution', 'gaps', 'totalCount');
  };

  test('narrows by what is given, and lets nothing through where the list is empty', async () => {
    expect(await count('{}')).toBe(20);
    expect(await count('{ rules: [] }')).toBe(0);
    expect(await count('{ rules: [UNDECLARED] }')).toBe(9);
    expect(await count('{ severities: [CRITICAL] }')).toBe(2);
    expect(await count('{ requirements: ["core:patch"], rules: [MUTUAL_DEFERRAL] }')).toBe(1);
    expect(await count('{ components: ["a-s4"] }')).toBeGreaterThan(1);
    expect(await count('{ catalogues: ["mhlw-6.0"] }')).toBe(0);
    expect(await count('{ actedOnBy: ["a-v1", "a-h"] }')).toBe(3);
    expect(await count('{ states: [IN_TALKS] }')).toBe(0);
    expect(await count('{ phases: [DISASTER] }')).not.toBe(20);
  });

  test('divides the list: what a filter lets through and what its opposite does make the whole', async () => {
    const grave = await count('{ severities: [CRITICAL, HIGH] }');
    const light = await count('{ severities: [MEDIUM, LOW, INFO] }');
    expect(Number(grave) + Number(light)).toBe(20);
  });
});

describe('a decision', () => {
  const decide = (state: string, extra: string) =>
    world.ask(`mutation { decideOnGap(input: { institution: "a-h", gap: "39d0b9361ddd65ce5aa9e36829da3b86", state: ${state} ${extra} }) {
      gap { state } problems { code path } } }`);
  const stateOn = async (day: string) =>
    dig(
      await world.ask(
        `{ institution(id: "a-h") { gap(id: "39d0b9361ddd65ce5aa9e36829da3b86", asOf: "${day}") { state } } }`,
      ),
      'data',
      'institution',
      'gap',
      'state',
    );

  test('counts from its day until it runs out, and can be taken back', async () => {
    const made = await decide('RISK_ACCEPTED', ', reason: "r", by: "b", on: "2026-11-01", until: "2026-11-30"');
    expect(dig(made, 'data', 'decideOnGap')).toEqual({ gap: { state: 'RISK_ACCEPTED' }, problems: [] });
    expect(await stateOn('2026-10-31')).toBe('OPEN');
    expect(await stateOn('2026-11-30')).toBe('RISK_ACCEPTED');
    expect(await stateOn('2026-12-01')).toBe('OPEN');
    const back = await decide('OPEN', '');
    expect(dig(back, 'data', 'decideOnGap', 'gap', 'state')).toBe('OPEN');
  });

  test('needs a reason, a name, and for an accepted risk a day', async () => {
    for (const [extra, path] of [
      ['', 'reason'],
      [', reason: "r"', 'by'],
      [', reason: "r", by: "b"', 'until'],
    ]) {
      const answer = await decide('RISK_ACCEPTED', extra ?? '');
      expect(dig(answer, 'data', 'decideOnGap', 'problems', 0)).toEqual({ code: 'NEEDED', path });
    }
  });
});

describe('changes', () => {
  test('that another writer came before are refused where a revision was expected', async () => {
    const answer = await world.ask(
      'mutation { endContract(input: { contract: "d-k1", on: "2030-01-01", expectedRevision: 0 }) { revision problems { code } } }',
    );
    expect(dig(answer, 'data', 'endContract')).toEqual({ revision: null, problems: [{ code: 'REVISION_CONFLICT' }] });
  });

  test('are told with every violation, and none is made', async () => {
    const before = await world.store.head();
    const answer = await world.ask(`mutation { applyChanges(input: { changes: [
      { putComponent: { id: "x", owner: "nobody", kind: APPLIANCE, name: { ja: "x" } } }
      { putLink: { consumer: "a-s4", supplier: "a-s4", kind: RUNS_ON } }
      { remove: { entity: CONTRACT, key: "nothing" } }
    ] }) { revision problems { code path message { ja en } } } }`);
    const codes = digList(answer, 'data', 'applyChanges', 'problems').map((problem) => dig(problem, 'code'));
    expect(codes).toEqual(expect.arrayContaining(['UNKNOWN_REFERENCE', 'SELF_LINK', 'NOTHING_TO_REMOVE']));
    expect(await world.store.head()).toBe(before);
  });

  test('of enums of the model are written as the model writes them', async () => {
    const answer = await world.ask(`mutation { applyChanges(input: { dryRun: true, changes: [
      { putSheet: { component: "a-s4", version: "e", lines: [{ requirement: "core:patch", stance: SELF, phases: [SYSTEM_FAILURE] }] } }
    ] }) { changes { fields { path after } } } }`);
    expect(JSON.stringify(answer)).toContain('system-failure');
  });

  test('that a remedy proposes close its gap when they are tried', async () => {
    const query = '{ institution(id: "a-h") { gaps(first: 20) { nodes { key remedies { from changesJson } } } } }';
    const gaps = digList(await world.ask(query), 'data', 'institution', 'gaps', 'nodes');
    expect(gaps.length).toBe(20);
    for (const gap of gaps) {
      for (const remedy of digList(gap, 'remedies')) {
        const answer = await world.ask(
          'query ($c: String!, $day: Date) { simulate(institution: "a-h", changesJson: $c, asOf: $day) { problems { code path } closed { nodes { key } } } }',
          { c: dig(remedy, 'changesJson'), day: dig(remedy, 'from') },
        );
        expect(digList(answer, 'data', 'simulate', 'problems')).toEqual([]);
        const closed = digList(answer, 'data', 'simulate', 'closed', 'nodes').map((found) => dig(found, 'key'));
        expect(closed).toContain(dig(gap, 'key'));
      }
    }
  });
});

describe('an import', () => {
  const ask = (documents: readonly unknown[], dryRun: boolean) =>
    world.ask(
      `mutation ($files: [ImportFile!]!, $dryRun: Boolean) { importModel(input: { files: $files, dryRun: $dryRun }) {
        revision changes { entity key change } problems { code path } } }`,
      { dryRun, files: documents.map((document, i) => ({ name: `${i}.json`, content: JSON.stringify(document) })) },
    );
  const vendor = (id: string) => ({ id, type: 'VENDOR', name: { ja: id } });

  test('says what it would change before it does, and the second time changes nothing', async () => {
    const files = [{ format: 'bunkai-model/1', parties: [vendor('v-import')] }];
    const added = [{ entity: 'PARTY', key: 'v-import', change: 'ADDED' }];
    const before = await world.store.head();
    expect(dig(await ask(files, true), 'data', 'importModel')).toEqual({
      revision: null,
      changes: added,
      problems: [],
    });
    expect(await world.store.head()).toBe(before);
    expect(dig(await ask(files, false), 'data', 'importModel', 'changes')).toEqual(added);
    expect(await world.store.head()).toBe(before + 1);
    expect(dig(await ask(files, false), 'data', 'importModel', 'changes')).toEqual([]);
    expect(await world.store.head()).toBe(before + 1);
  });

  const send = (files: readonly object[]) =>
    world.ask(
      `mutation ($files: [ImportFile!]!) { importModel(input: { files: $files, dryRun: true }) {
        files { name format understood { entity count } repaired { path } } problems { code path } } }`,
      { files },
    );

  test('takes bytes, and says what it understood of each file', async () => {
    const text = JSON.stringify({ format: 'bunkai-model/1', parties: [vendor('v-a'), vendor('v-b')] });
    const answer = await send([
      { name: 'a.json', base64: Buffer.from(text).toString('base64') },
      { name: 'b', content: 'format: bunkai-model/1\n' },
    ]);
    expect(dig(answer, 'data', 'importModel')).toEqual({
      files: [
        { name: 'a.json', format: 'bunkai', understood: [{ entity: 'PARTY', count: 2 }], repaired: [] },
        { name: 'b', format: 'bunkai-yaml', understood: [], repaired: [] },
      ],
      problems: [],
    });
  });

  test('refuses half a character in a text, and bytes that are none', async () => {
    const half = await send([{ name: 'h.json', content: '{\n"title": {"ja": "\ud83d"}}' }]);
    expect(dig(half, 'data', 'importModel', 'problems')).toEqual([{ code: 'SYNTAX', path: 'h.json' }]);
    for (const file of [{ base64: 'e30' }, { base64: 'e3*0' }, {}, { content: '{}', base64: 'e30=' }]) {
      const answer = await send([{ name: 'a.json', ...file }]);
      expect(dig(answer, 'errors', 0, 'message')).toContain('base64');
    }
  });

  test('tells every problem of its files and writes nothing', async () => {
    const before = await world.store.head();
    const twice = await ask(
      [
        { format: 'bunkai-model/1', parties: [vendor('v-twice')] },
        { format: 'bunkai-model/1', requires: ['not-there'], parties: [vendor('v-twice')] },
      ],
      false,
    );
    const codes = digList(twice, 'data', 'importModel', 'problems').map((problem) => dig(problem, 'code'));
    expect(codes.sort()).toEqual(['DUPLICATE_ID', 'REQUIRED_CATALOGUE_MISSING']);
    const broken = await ask([{ format: 'bunkai-model/1', parties: [{ id: 'x', typ: 'VENDOR' }] }], false);
    expect(digList(broken, 'data', 'importModel', 'problems').length).toBeGreaterThan(1);
    expect(await world.store.head()).toBe(before);
  });
});
