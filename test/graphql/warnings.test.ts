import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCAL_ADMINISTRATOR, type Viewer } from '../../server/usecases/access/viewer.ts';
import { puts } from '../store/support/models.ts';
import { dig, digList, digText } from '../support/api/dig.ts';
import { openWorld, type World } from '../support/api/world.ts';

/** A hospital that runs two systems on a vendor's service, which leaves it a duty; and a vendor that it does not know. */
const HOSPITAL: Viewer = { id: 'e', role: 'INSTITUTION_EDITOR', party: 'w-h' };
const READER: Viewer = { id: 'r', role: 'INSTITUTION_READER', party: 'w-h' };
const CALLER: Viewer = { id: 'c', role: 'VENDOR_EDITOR', party: 'w-c' };

const ja = (text: string) => ({ name: { ja: text } });
const leaving = (component: string, version: string, id: string) => ({
  component,
  version,
  publishedOn: `2026-0${version}-01`,
  lines: [{ requirement: 'core:patch', stance: 'CONSUMER' as const, duties: [{ id }] }],
});
const taking = (...satisfies: string[]) => [{ requirement: 'core:patch', stance: 'SELF' as const, satisfies }];

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.commit(
    puts({
      parties: [
        { id: 'w-h', type: 'INSTITUTION', ...ja('病院'), adopts: ['core'] },
        { id: 'w-v', type: 'VENDOR', ...ja('業者') },
        { id: 'w-c', type: 'VENDOR', ...ja('APIを呼ぶ業者') },
        { id: 'w-z', type: 'VENDOR', ...ja('無関係の業者') },
      ],
      components: [
        { id: 'w-h.a', owner: 'w-h', kind: 'ON_PREMISES', ...ja('電子カルテ') },
        { id: 'w-h.b', owner: 'w-h', kind: 'ON_PREMISES', ...ja('部門システム') },
        { id: 'w-v.iaas', owner: 'w-v', kind: 'IAAS', ...ja('基盤') },
        { id: 'w-v.other', owner: 'w-v', kind: 'SAAS', ...ja('別のサービス') },
        { id: 'w-v.api', owner: 'w-v', kind: 'API', ...ja('連携') },
        { id: 'w-c.app', owner: 'w-c', kind: 'SAAS', ...ja('連携するサービス') },
        { id: 'w-z.saas', owner: 'w-z', kind: 'SAAS', ...ja('隠れたサービス') },
      ],
      links: [
        { consumer: 'w-h.a', supplier: 'w-v.iaas', kind: 'RUNS_ON' },
        { consumer: 'w-v.api', supplier: 'w-v.other', kind: 'EXPOSED_BY' },
        { consumer: 'w-c.app', supplier: 'w-v.api', kind: 'CALLS' },
      ],
      sheets: [
        leaving('w-v.iaas', '1', 'old'),
        leaving('w-v.iaas', '2', 'firmware'),
        leaving('w-v.other', '1', 'behind-api'),
        leaving('w-z.saas', '1', 'hidden-duty'),
        { component: 'w-h.a', version: 'stored', lines: taking('gone') },
      ],
      contracts: [{ id: 'w-k', customer: 'w-h', supplier: 'w-v', covers: ['w-v.iaas'], startsOn: '2026-01-01' }],
    }),
  );
});
afterAll(() => world.close());

const FOUND = 'revision problems { code path message { ja en } } warnings { code path message { ja en } }';
const APPLY = `mutation ($c: String!, $dry: Boolean) { a: applyChanges(input: { changesJson: $c, dryRun: $dry }) { ${FOUND} } }`;
const DRAFT = `mutation ($c: ID!, $v: String!, $l: [LineInput!]!) {
  a: saveSheetDraft(input: { component: $c, version: $v, lines: $l }) { ${FOUND} } }`;
const PUBLISH = `mutation ($c: ID!, $v: String!) {
  a: publishSheet(input: { component: $c, version: $v, publishedOn: "2026-10-31" }) { ${FOUND} } }`;
const IMPORT = `mutation ($f: [ImportFile!]!, $dry: Boolean) { a: importModel(input: { files: $f, dryRun: $dry }) { ${FOUND} } }`;
const SIGN = `mutation ($c: ContractInput!) { a: signContract(input: { contract: $c }) { ${FOUND} } }`;
const PROPOSE = `mutation ($c: ContractInput!) {
  a: proposeContract(input: { proposed: { contract: $c }, dryRun: true }) { ${FOUND} } }`;
const SIMULATE = `query ($c: String!) { a: simulate(institution: "w-h", changesJson: $c) {
  problems { code path message { ja en } } warnings { code path message { ja en } } } }`;

const put = (list: string, entity: object) => ({ op: 'put', list, entity });
const apply = (viewer: Viewer, changes: readonly object[], dry = true) =>
  world.ask(APPLY, { c: JSON.stringify(changes), dry }, viewer);
const places = (answer: unknown, what = 'warnings') =>
  digList(answer, 'data', 'a', what).map((each) => `${digText(each, 'code')} ${digText(each, 'path')}`);
const draft = (satisfies: readonly string[], component = 'w-h.a', viewer = HOSPITAL) =>
  world.ask(DRAFT, { c: component, v: 'next', l: taking(...satisfies) }, viewer);

describe('a duty that is taken on', () => {
  test('is warned of where no version of a supplier’s sheet has it, and stops nothing', async () => {
    const answer = await draft(['old', 'firmware', 'gone']);
    expect(places(answer, 'problems')).toEqual([]);
    expect(places(answer)).toEqual(['STALE_SATISFIES lines[0].satisfies[2]']);
    expect(dig(answer, 'data', 'a', 'revision')).toEqual(expect.any(Number));
  });

  test('may be a supplier’s of any other component of the same owner', async () => {
    expect(places(await draft(['firmware'], 'w-h.b'))).toEqual([]);
  });

  test('is not enough to be a duty of a party that supplies nothing here; hidden or absent is the same', async () => {
    const [hidden, absent] = [await draft(['hidden-duty']), await draft(['nothing'])];
    expect(places(hidden)).toEqual(['STALE_SATISFIES lines[0].satisfies[0]']);
    expect(
      JSON.stringify(hidden)
        .replaceAll('hidden-duty', 'nothing')
        .replace(/"revision":\d+/, ''),
    ).toBe(JSON.stringify(absent).replace(/"revision":\d+/, ''));
  });

  test('that looks like a supplier’s is said to mean it', async () => {
    const answer = await draft(['Firmware']);
    const message = dig(answer, 'data', 'a', 'warnings', 0, 'message');
    expect(dig(message, 'en')).toContain('did you mean “firmware”?');
    expect(dig(message, 'ja')).toContain('「firmware」のことですか');
  });

  test('is warned of at publishing, at the line of the draft', async () => {
    const answer = await world.ask(PUBLISH, { c: 'w-h.a', v: 'stored' }, HOSPITAL);
    expect(places(answer, 'problems')).toEqual([]);
    expect(places(answer)).toEqual(['STALE_SATISFIES lines[0].satisfies[0]']);
  });

  test('of a service behind an API is not called unknown by who cannot see that service', async () => {
    expect(places(await draft(['behind-api'], 'w-c.app', CALLER))).toEqual([]);
    expect(places(await draft(['behind-api', 'gone'], 'w-c.app', LOCAL_ADMINISTRATOR))).toEqual([
      'STALE_SATISFIES lines[0].satisfies[1]',
    ]);
  });

  test('counts with the links and sheets of the same changes', async () => {
    const sheet = { component: 'w-h.b', version: 'x', lines: taking('hidden-duty') };
    const link = { consumer: 'w-h.b', supplier: 'w-z.saas', kind: 'RUNS_ON' };
    expect(places(await apply(LOCAL_ADMINISTRATOR, [put('sheets', sheet)]))).toEqual([
      'STALE_SATISFIES changes[0].entity.lines[0].satisfies[0]',
    ]);
    expect(places(await apply(LOCAL_ADMINISTRATOR, [put('sheets', sheet), put('links', link)]))).toEqual([]);
    const cut = { op: 'remove', list: 'links', key: '["w-h.a","w-v.iaas","RUNS_ON"]' };
    const old = put('sheets', { ...sheet, lines: taking('old') });
    expect(places(await apply(LOCAL_ADMINISTRATOR, [old, cut]))).toEqual([
      'STALE_SATISFIES changes[0].entity.lines[0].satisfies[0]',
    ]);
  });
});

describe('a new id that looks like another', () => {
  const pc = (id: string) => put('components', { id, owner: 'w-h', kind: 'TERMINAL', ...ja('端末') });

  test('is warned of when it is tried out, and when it is written; the id that is there is not', async () => {
    for (const dry of [true, false]) {
      expect(places(await apply(HOSPITAL, [pc('w-h.A')], dry))).toEqual(['LOOKALIKE_ID changes[0].entity.id']);
    }
    expect(places(await apply(HOSPITAL, [pc('w-h.A')]))).toEqual([]);
    expect(places(await apply(HOSPITAL, [pc('w-h.n'), pc('w-h.ｎ')]))).toEqual(['LOOKALIKE_ID changes[1].entity.id']);
  });

  test('is no slip where the other one goes', async () => {
    const away = { op: 'remove', list: 'components', key: 'w-h.b' };
    expect(places(await apply(HOSPITAL, [away, pc('w-h.B')]))).toEqual([]);
  });

  test('is warned of in files, at its place there', async () => {
    const file = (name: string, components: object[]) => ({
      name,
      content: JSON.stringify({ format: 'bunkai-model/1', components }),
    });
    const files = [file('a.json', [pc('w-h.n').entity]), file('b.json', [pc('w-h.q').entity, pc('w-h.N').entity])];
    for (const dry of [true, false]) {
      const answer = await world.ask(IMPORT, { f: files, dry }, HOSPITAL);
      expect(places(answer, 'problems')).toEqual([]);
      expect(places(answer)).toEqual(['LOOKALIKE_ID b.json: components[1].id']);
    }
  });

  test('of a contract is warned of when it is signed or proposed', async () => {
    const contract = { customer: 'w-h', supplier: 'w-v', covers: ['w-v.iaas'], startsOn: '2026-11-01' };
    await world.ask(SIGN, { c: { id: 'w-h.k', ...contract } }, HOSPITAL);
    expect(places(await world.ask(PROPOSE, { c: { id: 'w-h.K', ...contract } }, HOSPITAL))).toEqual([
      'LOOKALIKE_ID contract.id',
    ]);
    const signed = await world.ask(SIGN, { c: { id: 'w-h.K', ...contract } }, HOSPITAL);
    expect(places(signed, 'problems')).toEqual([]);
    expect(places(signed)).toEqual(['LOOKALIKE_ID contract.id']);
  });

  test('is warned of in a simulation, too', async () => {
    const changes = [pc('w-h.Ａ'), put('sheets', { component: 'w-h.Ａ', version: '1', lines: taking('gone') })];
    const answer = await world.ask(SIMULATE, { c: JSON.stringify(changes) }, READER);
    expect(places(answer, 'problems')).toEqual([]);
    expect(places(answer)).toEqual([
      'LOOKALIKE_ID changes[0].entity.id',
      'STALE_SATISFIES changes[1].entity.lines[0].satisfies[0]',
    ]);
  });
});

describe('what an unknown reference may mean', () => {
  const link = (supplier: string) => put('links', { consumer: 'w-h.b', supplier, kind: 'RUNS_ON' });
  const message = (answer: unknown) => digText(answer, 'data', 'a', 'problems', 0, 'message', 'en');

  test('is said of what the viewer sees, in changes and simulations, and of what the changes add', async () => {
    const c = JSON.stringify([link('W-V.IAAS')]);
    for (const answer of [await apply(HOSPITAL, [link('W-V.IAAS')]), await world.ask(SIMULATE, { c }, READER)]) {
      expect(places(answer, 'problems')).toEqual(['UNKNOWN_REFERENCE changes[0].entity.supplier']);
      expect(message(answer)).toContain('did you mean “w-v.iaas”?');
    }
    const added = put('components', { id: 'w-h.new', owner: 'w-h', kind: 'ON_PREMISES', ...ja('新しい') });
    expect(message(await apply(LOCAL_ADMINISTRATOR, [added, link('w-h.NEW')], false))).toContain('“w-h.new”');
  });

  test('is not said of what is hidden', async () => {
    expect(message(await apply(HOSPITAL, [link('W-Z.SAAS')]))).not.toContain('w-z.saas');
    expect(message(await apply(LOCAL_ADMINISTRATOR, [link('W-Z.SAAS')]))).toContain('“w-z.saas”');
  });

  test('is said in a proposal, of what its proposer sees', async () => {
    const contract = (covers: string) => ({
      id: 'w-h.p',
      customer: 'w-h',
      supplier: 'w-v',
      covers: [covers],
      startsOn: '2026-11-01',
    });
    expect(message(await world.ask(PROPOSE, { c: contract('w-v.IAAS') }, HOSPITAL))).toContain('“w-v.iaas”');
    expect(message(await world.ask(PROPOSE, { c: contract('W-Z.saas') }, HOSPITAL))).not.toContain('w-z.saas');
  });

  test('is said where an argument names nothing', async () => {
    const end = (contract: string) =>
      `mutation { a: endContract(input: { contract: "${contract}", on: "2027-01-01" }) { ${FOUND} } }`;
    const answer = await world.ask(end('W-K'), {}, HOSPITAL);
    expect(places(answer, 'problems')).toEqual(['NOT_FOUND contract']);
    expect(message(answer)).toContain('did you mean “w-k”?');
    expect(message(await world.ask(end('A-K1'), {}, HOSPITAL))).not.toContain('a-k1');
  });
});
