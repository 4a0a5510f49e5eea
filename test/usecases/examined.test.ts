import { describe, expect, it } from 'vitest';
import { day } from '../../server/model/values.ts';
import { takeCensus } from '../../server/usecases/queries/census/censusView.ts';
import { examinedOf } from '../../server/usecases/queries/examined.ts';
import type { ViewerSession } from '../../server/usecases/viewerSession.ts';
import { modelOf } from '../store/support/models.ts';
import { sessionOf } from './support.ts';

const DAY = day.parse('2026-11-01');

const hospital = (id: string, adopts: string[] = []) => ({
  id,
  type: 'INSTITUTION' as const,
  name: { ja: id },
  adopts,
});

/** An edition that asks one thing of platforms only. */
const edition = {
  id: 'edition',
  title: { ja: '版' },
  publishedOn: '2026-01-01',
  requirements: [{ id: 'r', title: { ja: '要求事項' }, layers: ['platform' as const], phases: ['normal' as const] }],
};

const component = (owner: string, kind: 'ON_PREMISES' | 'NETWORK') => ({
  id: `${owner}-c`,
  owner,
  kind,
  name: { ja: kind },
});

const session = sessionOf(
  modelOf({
    catalogues: [edition],
    parties: [
      hospital('no-edition'),
      hospital('no-component', ['edition']),
      hospital('nothing-arises', ['edition']),
      hospital('examined', ['edition']),
    ],
    components: [
      component('no-edition', 'ON_PREMISES'),
      component('nothing-arises', 'NETWORK'),
      component('examined', 'ON_PREMISES'),
    ],
  }),
  DAY,
);

function examined(of: ViewerSession, id: string) {
  const view = of.institution(of.partyById(id)?.row ?? -1, DAY);
  return view && examinedOf(view);
}

describe('what an answer rests on', () => {
  it.each([
    ['no-edition', 'NO_EDITION'],
    ['no-component', 'NO_COMPONENT'],
    ['nothing-arises', 'NOTHING_ARISES'],
  ])('%s: nothing was examined, and it is said why', (id, nothing) => {
    expect(examined(session, id)).toMatchObject({ cells: 0, nothing });
  });

  it('counts what was examined', () => {
    expect(examined(session, 'examined')).toEqual({
      editions: 1,
      requirements: 1,
      ownComponents: 1,
      components: 1,
      cells: 1,
      nothing: undefined,
    });
  });

  it('a census does not count as sound what was never examined', async () => {
    const { groups } = await takeCensus(session, DAY, 'ALL');
    expect(groups).toMatchObject([{ institutions: 4, examined: 1 }]);
  });
});
