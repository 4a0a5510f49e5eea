import { expect, it } from 'vitest';
import type { Line } from '../../../server/model/sheet.ts';
import { day } from '../../../server/model/values.ts';
import { analyseModel } from '../../../server/usecases/queries/analyseModel.ts';
import { compareSheets } from '../../../server/usecases/queries/lists/sheetDiff.ts';
import { modelOf } from '../../store/support/models.ts';
import { sessionOf } from '../support.ts';

const DAY = day.parse('2026-11-01');
const SAAS = { id: 'saas', owner: 'v', kind: 'SAAS', name: { ja: '診療予約' } } as const;
const requirement = (id: string) => ({
  id,
  title: { ja: id },
  layers: ['application' as const],
  phases: ['normal' as const, 'disaster' as const],
});

type PlainLine = Omit<Line, 'requirement'> & { readonly requirement: string };
const duty = (id: string, ja: string) => ({ id, text: { ja } });
const FIRST: PlainLine[] = [
  {
    requirement: 'demo:r',
    phases: ['normal', 'disaster'],
    stance: 'SHARED',
    duties: [duty('a', '甲'), duty('b', '乙')],
  },
  { requirement: 'demo:s', stance: 'SELF' },
];
/** The same, as another program would write it. */
const WRITTEN_ANEW: PlainLine[] = [
  { requirement: 'demo:s', phases: ['disaster'], stance: 'SELF' },
  { requirement: 'demo:s', phases: ['normal'], stance: 'SELF' },
  { requirement: 'demo:r', stance: 'SHARED', duties: [duty('b', '乙 '), duty('a', '甲')] },
];
const CHANGED: PlainLine[] = [
  ...WRITTEN_ANEW.slice(1),
  { requirement: 'demo:s', phases: ['disaster'], stance: 'CONSUMER' },
];

const model = (second: PlainLine[]) =>
  modelOf({
    catalogues: [
      {
        id: 'demo',
        title: { ja: '要求' },
        publishedOn: '2026-01-01',
        requirements: [requirement('r'), requirement('s')],
      },
    ],
    parties: [
      { id: 'h', type: 'INSTITUTION', name: { ja: '病院' }, adopts: ['demo'] },
      { id: 'v', type: 'VENDOR', name: { ja: '会社' } },
    ],
    components: [{ id: 'use', owner: 'h', kind: 'USAGE', name: { ja: '利用' } }, SAAS],
    links: [{ consumer: 'use', supplier: 'saas', kind: 'USES' }],
    sheets: [
      { component: 'saas', version: '1', publishedOn: '2026-01-01', lines: FIRST },
      { component: 'saas', version: '2', publishedOn: '2026-02-01', lines: second },
    ],
    contracts: [
      {
        id: 'k',
        customer: 'h',
        supplier: 'v',
        covers: ['saas'],
        startsOn: '2026-01-01',
        annexes: [{ component: 'saas', sheetVersion: '1' }],
      },
    ],
  });

function compared(second: PlainLine[]) {
  const session = sessionOf(model(second), DAY);
  const row = session.snapshot.components.rows.get('saas') ?? -1;
  return compareSheets(session, row, '1', '2');
}

/** What a person is told of the drift, in both languages. */
function drift(second: PlainLine[]): readonly string[] {
  const [report] = analyseModel(model(second), DAY, ['h']);
  const gap = report?.gaps.find(({ rule }) => rule === 'SHEET_DRIFT');
  const explanation = gap?.explanation();
  return explanation === undefined ? [] : [explanation.sentence.ja, explanation.sentence.en];
}

it('a version that only writes again what the former says is no change of any line', () => {
  expect(compared(WRITTEN_ANEW)).toMatchObject({ lines: [], unchanged: 2 });
  expect(drift(WRITTEN_ANEW)).toEqual([
    expect.stringContaining('(書かれていることは同じです)'),
    expect.stringContaining('(they say the same)'),
  ]);
});

it('a change in one situation is one, however much else is rewritten', () => {
  expect(compared(CHANGED)).toMatchObject({ lines: [{ change: 'CHANGED', requirementKey: 'demo:s' }], unchanged: 1 });
  expect(drift(CHANGED)).toEqual([
    expect.stringContaining('(1行が違います)'),
    expect.stringContaining('(1 line differs)'),
  ]);
});
