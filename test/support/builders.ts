import { readModel } from '../../server/model/read.ts';

/** Plain data of a document, open to any change that a test wants to make. */
export type PlainDocument = Record<string, unknown>;

/**
 * A valid document with at least one entity of each list: hospital `h`, vendors `v` and `w`; `ehr` connects via `vpn`,
 * which `care` operates; `use` uses `cloud`, which exposes `api`. Freshly built at each call.
 */
export function smallDocument(): PlainDocument {
  return {
    format: 'bunkai-model/1',
    catalogues: [
      {
        id: 'cat',
        groups: [{ id: 'g' }],
        chapters: [{ id: 'c', group: 'g' }],
        requirements: [
          { id: 'patch', title: { ja: '更新' }, group: 'g', chapter: 'c', layers: ['network'], phases: ['normal'] },
          { id: 'logs', summary: { ja: '記録を残す' }, layers: ['data'], phases: ['normal', 'cyberattack'] },
        ],
        mappings: [{ source: 'other:a:b', target: 'cat:patch', relation: 'EQUAL' }],
      },
    ],
    parties: [
      { id: 'h', type: 'INSTITUTION', name: { ja: '病院' }, facilityType: 'I', adopts: ['cat'] },
      { id: 'v', type: 'VENDOR', name: { ja: '事業者' } },
      { id: 'w', type: 'VENDOR', name: { ja: '別の事業者' } },
    ],
    components: [
      { id: 'org', owner: 'h', kind: 'ORGANISATION', name: { ja: '組織' } },
      { id: 'ehr', owner: 'h', kind: 'ON_PREMISES', name: { ja: '電子カルテ' } },
      { id: 'vpn', owner: 'h', kind: 'APPLIANCE', name: { ja: 'VPN装置' } },
      { id: 'care', owner: 'v', kind: 'OPERATION', name: { ja: '保守' } },
      { id: 'cloud', owner: 'v', kind: 'SAAS', name: { ja: '予約' } },
      { id: 'use', owner: 'h', kind: 'USAGE', name: { ja: '予約の利用' }, needs: { rtoHours: 4 } },
      { id: 'api', owner: 'v', kind: 'API', name: { ja: '受渡し' } },
    ],
    links: [
      { consumer: 'ehr', supplier: 'vpn', kind: 'CONNECTS_VIA' },
      { consumer: 'vpn', supplier: 'care', kind: 'OPERATED_BY' },
      { consumer: 'use', supplier: 'cloud', kind: 'USES' },
      { consumer: 'api', supplier: 'cloud', kind: 'EXPOSED_BY' },
    ],
    sheets: [
      {
        component: 'vpn',
        version: '1',
        publishedOn: '2026-04-01',
        lines: [{ requirement: 'cat:patch', stance: 'SELF' }],
      },
      {
        component: 'care',
        version: '1',
        publishedOn: '2026-04-01',
        lines: [{ requirement: 'cat:patch', stance: 'CONSUMER', duties: [{ id: 'fw' }] }],
      },
      {
        component: 'use',
        version: '1',
        publishedOn: '2026-04-01',
        lines: [{ requirement: 'other:x', stance: 'SELF' }],
      },
    ],
    contracts: [
      {
        id: 'k',
        customer: 'h',
        supplier: 'v',
        covers: ['care', 'cloud'],
        startsOn: '2025-04-01',
        endsOn: '2027-03-31',
        annexes: [{ component: 'care', sheetVersion: '1' }],
      },
    ],
    evidence: [{ id: 'iso', kind: 'CERTIFICATE' }],
    findings: [{ id: 'f', component: 'vpn', title: { ja: '更新されていない' }, foundOn: '2026-05-01' }],
    decisions: [{ institution: 'h', gap: 'abc', state: 'IN_TALKS', reason: '協議中', by: '情報室', on: '2026-05-01' }],
    proposals: [
      {
        id: 'p',
        by: 'v',
        contract: { id: 'k2', customer: 'h', supplier: 'v', covers: ['api'], startsOn: '2026-04-01' },
        on: '2026-05-01',
      },
    ],
  };
}

/** What a table of cases sets: a value under each path, `undefined` to take it out; the index `+` appends to a list. */
export type Edits = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function setAt(root: PlainDocument, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop() ?? '';
  let at: unknown = root;
  for (const step of steps) {
    if (!isRecord(at)) throw new Error(`nothing at ${path}`);
    at[step] ??= {};
    at = at[step];
  }
  if (!isRecord(at)) throw new Error(`nothing at ${path}`);
  if (Array.isArray(at) && last === '+') at.push(value);
  else if (value === undefined) delete at[last];
  else at[last] = value;
}

/** The small document with some edits. */
export function edited(edits: Edits): PlainDocument {
  const document = smallDocument();
  for (const [path, value] of Object.entries(edits)) setAt(document, path, value);
  return document;
}

/** A problem without its parameters, as tables of cases expect it. */
export type ExpectedProblem = readonly [code: string, path: string];

/** Every problem of one document, in the order in which they are reported. */
export function problemsOf(value: unknown): ExpectedProblem[] {
  const result = readModel([{ name: 'test.json', value }]);
  return result.ok ? [] : result.problems.map(({ code, path }) => [code, path]);
}

/** A case of a table: a sentence, what is edited, and the problems that follow, none of them left out. */
export type EditCase = [sentence: string, edits: Edits, ...problems: ExpectedProblem[]];
