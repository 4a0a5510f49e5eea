import { describe, expect, test } from 'vitest';
import { at } from '../../../server/model/snapshot/at.ts';
import { day } from '../../../server/model/values.ts';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { type FindingListFilter, listFindings } from '../../../server/usecases/queries/findings.ts';
import { modelOf } from '../../store/support/models.ts';
import { sessionOf } from '../support.ts';

const DAY = day.parse('2026-11-01');
const finding = (id: string, also: object) => ({
  id,
  component: 'vpn',
  title: { ja: id },
  foundOn: '2026-05-01',
  ...also,
});

const MODEL = modelOf({
  parties: [
    { id: 'h', type: 'INSTITUTION', name: { ja: '病院' }, adopts: [] },
    { id: 'v', type: 'VENDOR', name: { ja: '事業者' } },
    { id: 'w', type: 'VENDOR', name: { ja: '別の事業者' } },
  ],
  components: [{ id: 'vpn', owner: 'v', kind: 'APPLIANCE', name: { ja: 'VPN装置' } }],
  findings: [
    finding('f1', { severity: 'HIGH', assignee: 'v', dueOn: '2026-06-01' }),
    finding('f2', { severity: 'LOW', assignee: 'w', dueOn: '2026-12-01' }),
    finding('f3', { closedOn: '2026-06-01' }),
  ],
});
const VENDOR: Viewer = { id: 'v-1', role: 'VENDOR_EDITOR', party: 'v' };

function found(filter: FindingListFilter, viewer?: Viewer): string[] {
  const session = sessionOf(MODEL, DAY, viewer);
  return listFindings(session, filter).map((row) => at(session.snapshot.findings.ids, row));
}

describe('findings are listed', () => {
  test.each<[string, FindingListFilter, string[]]>([
    ['all, by id', {}, ['f1', 'f2', 'f3']],
    ['as bad as asked', { severities: ['HIGH', 'CRITICAL'] }, ['f1']],
    ['due by a day', { dueBy: day.parse('2026-06-01') }, ['f1']],
    ['closed on the day', { state: 'CLOSED' }, ['f3']],
    ['by the one who puts them right', { assignee: 'w' }, ['f2']],
    ['of a party’s components or assigned to it', { concerns: 'w' }, ['f2']],
    ['by several at once', { state: 'OPEN', assignee: 'v', severities: ['LOW'] }, []],
  ])('%s', (_, filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  test('but not by a party that the viewer does not see: nothing is told of it by what a filter finds', () => {
    expect(found({}, VENDOR)).toEqual(['f1', 'f2', 'f3']);
    expect(found({ assignee: 'v' }, VENDOR)).toEqual(['f1']);
    expect(found({ assignee: 'w' }, VENDOR)).toEqual([]);
  });
});
