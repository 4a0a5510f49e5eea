import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../../server/graphql/globalId.ts';
import { readSnapshot } from '../../../server/model/snapshot/snapshot.ts';
import { dig, digText } from '../../support/api/dig.ts';
import { exampleVariables, readExamples } from '../../support/api/examples.ts';
import { openWorld, type World } from '../../support/api/world.ts';
import { type Secret, secretsFor } from './secrets.ts';
import { VIEWERS, type ViewerName } from './viewers.ts';

const queries = readExamples().filter(({ operation }) => operation.operation === 'query');
const names = Object.keys(VIEWERS).filter((name): name is ViewerName => name in VIEWERS);

let world: World;
let secrets: Secret[];
let variables: Record<string, Record<string, unknown>>;
let ids: string[];

/** The global ids of everything in the model. */
async function everyId(): Promise<string[]> {
  const model = readSnapshot(await world.store.snapshot({ kind: 'all' }));
  return [
    ...model.parties.map((p) => globalId(p.type === 'INSTITUTION' ? 'Institution' : 'Vendor', p.id)),
    ...model.components.map((c) => globalId('Component', c.id)),
    ...model.links.map((l) => globalId('Link', l.consumer, l.supplier, l.kind)),
    ...model.sheets.map((s) => globalId('Sheet', s.component, s.version, s.publishedOn ? 'published' : 'draft')),
    ...model.contracts.map((c) => globalId('Contract', c.id)),
    ...model.evidence.map((e) => globalId('Evidence', e.id)),
    ...model.proposals.map((p) => globalId('Proposal', p.id)),
    ...model.findings.map((f) => globalId('Finding', f.id)),
    ...model.decisions.map((d) => globalId('Decision', d.institution, d.gap)),
  ];
}

const DEEP = `query Deep($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Component {
      name { ja }
      credentials
      owner { key }
      sheets(first: 100) { totalCount nodes { lines { note { ja } evidence { key } } } }
      contracts(first: 100) { totalCount nodes { name { ja } terms { availability } documents { title { ja } } } }
      findings(first: 100) { totalCount nodes { title { ja } } }
      suppliers(first: 100) { nodes { supplier { key } } }
      consumers(first: 100) { nodes { consumer { key } } }
    }
    ... on Institution {
      contracts(first: 100) { totalCount nodes { name { ja } } }
      components(first: 100) { totalCount nodes { key } }
      decisions(first: 100) { nodes { reason } }
      gaps(first: 100) { totalCount nodes { key explanation { sentence { ja } } remedies { changesJson } } }
    }
    ... on Vendor {
      contracts(first: 100) { totalCount nodes { name { ja } } }
      components(first: 100) { totalCount nodes { key } }
      duties(first: 100) { totalCount nodes { customers { party { key } component { key } } } }
    }
    ... on Contract { documents { title { ja } } terms { availability } covers { key } }
    ... on Sheet { lines { note { ja } } }
    ... on Proposal { note why: reason changes { after } contract { covers { key } } }
    ... on Decision { reason }
    ... on Finding { title { ja } source { document } assignee { key } }
  }
}`;

/** Questions of those who may write: others are refused, whatever is named in them. */
const FOR_WRITERS: ReadonlySet<string> = new Set(['previewTables', 'simulateAcceptance']);

/** Everything that a viewer is told when asking every question there is, as one text. */
async function everythingSeen(name: ViewerName): Promise<string> {
  const viewer = VIEWERS[name];
  const told: unknown[] = [];
  for (const example of queries) {
    const { errors, ...answer } = await world.ask(example.text, variables[example.name], viewer);
    const refusals = errors?.map(({ message }) => message);
    told.push(FOR_WRITERS.has(example.name) ? { ...answer, refusals } : { ...answer, ...(errors && { errors }) });
  }
  for (let at = 0; at < ids.length; at += 100)
    told.push(await world.ask(DEEP, { ids: ids.slice(at, at + 100) }, viewer));
  for (const { text } of secrets) {
    told.push(
      await world.ask(
        'query ($t: String!) { search(text: $t) { totalCount nodes { label { ja } } } }',
        { t: text },
        viewer,
      ),
    );
  }
  told.push(
    await world.ask(
      '{ history(first: 100) { nodes { by changes { label { ja } fields { before after } } } } }',
      {},
      viewer,
    ),
  );
  told.push(await world.ask('{ findings(first: 100) { totalCount nodes { title { ja } } } }', {}, viewer));
  told.push(await world.ask('{ contracts(first: 100) { nodes { documents { title { ja } } } } }', {}, viewer));
  return JSON.stringify(told);
}

beforeAll(async () => {
  world = await openWorld();
  const first = await world.ask('{ institution(id: "a-h") { gaps(first: 1) { nodes { key } } } }');
  secrets = secretsFor(digText(first, 'data', 'institution', 'gaps', 'nodes', 0, 'key'));
  await world.commit(secrets.map(({ change }) => change));
  variables = await exampleVariables(world);
  ids = await everyId();
});
afterAll(() => world.close());

describe.each(names)('%s', (name) => {
  let seen: string;
  beforeAll(async () => {
    seen = await everythingSeen(name);
  });

  test('is shown its own secrets and no others, on any path', () => {
    for (const { text, seenBy } of secrets) expect(seen.includes(text), text).toBe(seenBy.includes(name));
  });

  test('gets no error for what is hidden', () => {
    expect(seen).not.toContain('"errors"');
  });
});

describe('a gap that rests on a contract between others', () => {
  test('is told without the contract', async () => {
    const query = `query { institution(id: "a-h") { gaps(filter: { rules: [CONTRACT_EXPIRED], components: ["a-v5-news"] }) {
      nodes { explanation { sentence { en } } remedies { key } } } } }`;
    const told = await world.ask(query, {}, VIEWERS.hospital);
    const sentence = digText(told, 'data', 'institution', 'gaps', 'nodes', 0, 'explanation', 'sentence', 'en');
    expect(sentence).toMatch(/the contract/i);
    const known = await world.ask(query, {}, VIEWERS.auditor);
    expect(digText(known, 'data', 'institution', 'gaps', 'nodes', 0, 'explanation', 'sentence', 'en')).toContain(
      'contract-of-strangers',
    );
  });
});

describe('what is hidden', () => {
  test('looks exactly like what does not exist', async () => {
    const query = `query ($there: ID!, $component: ID!, $contract: ID!) {
      institution(id: $there) { key }
      component(id: $component) { key }
      contract(id: $contract) { key }
      impact(of: { component: $component }) { share }
      simulate(institution: $there, changesJson: "[]") { before { total } }
      gaps(institutions: [$there]) { totalCount }
    }`;
    const hidden = { there: 'a-h', component: 'a-s4', contract: 'secret-1' };
    const missing = { there: 'nothing', component: 'nothing', contract: 'nothing' };
    expect(await world.ask(query, hidden, VIEWERS.clinic)).toEqual(await world.ask(query, missing, VIEWERS.clinic));
  });

  test('is missing for simulations, too', async () => {
    const changes = (supplier: string) =>
      JSON.stringify([{ op: 'put', list: 'links', entity: { consumer: 'd-s1', supplier, kind: 'CONNECTS_VIA' } }]);
    const query = 'query ($c: String!) { simulate(institution: "d-h1", changesJson: $c) { problems { code path } } }';
    const hidden = await world.ask(query, { c: changes('a-s4') }, VIEWERS.clinic);
    const missing = await world.ask(query, { c: changes('nothing') }, VIEWERS.clinic);
    expect(dig(hidden, 'data', 'simulate', 'problems', 0)).toEqual({
      code: 'UNKNOWN_REFERENCE',
      path: 'changes[0].entity.supplier',
    });
    expect(dig(missing, 'data', 'simulate', 'problems', 0, 'code')).toBe('UNKNOWN_REFERENCE');
  });
});

describe('writing', () => {
  const DRAFT = `mutation ($component: ID!) {
    saveSheetDraft(input: { component: $component, version: "w", lines: [] }) { revision problems { code } }
  }`;

  test('is for editors of their own party only', async () => {
    const may: [ViewerName, string][] = [
      ['hospital', 'a-s4'],
      ['vendor', 'a-v1-vpn'],
    ];
    for (const [name, component] of may) {
      const answer = await world.ask(DRAFT, { component }, VIEWERS[name]);
      expect(dig(answer, 'data', 'saveSheetDraft', 'problems'), name).toEqual([]);
    }
  });

  test('of what one sees but does not own is refused', async () => {
    for (const [name, component] of [
      ['hospital', 'a-v1-vpn'],
      ['hospitalReader', 'a-s4'],
      ['auditor', 'a-s4'],
    ] as const) {
      const before = await world.store.head();
      const answer = await world.ask(DRAFT, { component }, VIEWERS[name]);
      expect(answer.errors?.[0]?.message, name).toMatch(/You may/);
      expect(await world.store.head()).toBe(before);
    }
  });

  test('of what one does not see finds nothing', async () => {
    const answer = await world.ask(DRAFT, { component: 'a-s4' }, VIEWERS.clinic);
    expect(dig(answer, 'data', 'saveSheetDraft', 'problems', 0, 'code')).toBe('NOT_FOUND');
  });

  test('cannot take over what belongs to another party', async () => {
    const steal = `mutation ($id: String!) { applyChanges(input: { changes: [
      { putComponent: { id: $id, owner: "d-h1", kind: APPLIANCE, name: { ja: "mine" } } }
    ] }) { revision problems { code path message { en } } } }`;
    const taken = await world.ask(steal, { id: 'a-s4' }, VIEWERS.clinic);
    expect(dig(taken, 'data', 'applyChanges', 'problems', 0, 'code')).toBe('ID_OUTSIDE_NAME_SPACE');
    expect(dig(taken, 'data', 'applyChanges', 'revision')).toBeNull();
    expect(await world.ask(steal, { id: 'nothing' }, VIEWERS.clinic)).toEqual(taken);
    const seen = await world.ask(steal, { id: 'd-s1' }, VIEWERS.clinic);
    expect(seen.errors?.[0]?.message).toMatch(/You may not/);
  });
});
