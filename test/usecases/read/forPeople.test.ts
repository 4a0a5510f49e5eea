import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../server/model/party.ts';
import { day } from '../../../server/model/values.ts';
import { shownParty } from '../../../server/usecases/access/mask.ts';
import { listExpiring } from '../../../server/usecases/queries/lists/expiring.ts';
import { modelOf } from '../../analysis/engine.ts';
import { VIEWERS } from '../../graphql/access/viewers.ts';
import { type PlainDocument, smallDocument } from '../../support/builders.ts';
import { SEED_DAY, seedModel, sessionOf } from '../support.ts';

const INCIDENT: Contact = { purpose: 'incident', phone: '03-0000-0000', deputy: '佐藤 03-0000-0001' };

describe('contacts of a party', () => {
  const model = seedModel('scenarios/a-before.json');
  const parties = model.parties.map((party) => ({ ...party, contacts: [INCIDENT] }));
  const partners = (of: string) =>
    new Set<string>(
      model.contracts.flatMap((k) => (k.customer === of || k.supplier === of ? [k.customer, k.supplier] : [])),
    );

  test.each(Object.entries(VIEWERS))('are shown to %s as far as there is a contract', (_name, viewer) => {
    const session = sessionOf({ ...model, parties }, SEED_DAY, viewer);
    const own = 'party' in viewer ? viewer.party : '';
    const isAll = session.access.everything;
    for (const party of session.snapshot.parties.ids) {
      const shown = session.partyById(party);
      const expected = isAll || own === party || (own !== '' && partners(own).has(party));
      const contacts = shown && shownParty(session, shown.data).contacts;
      expect([party, contacts !== undefined]).toEqual([party, expected && shown !== undefined]);
    }
  });
});

describe('the notice of a renewal', () => {
  const SMALL = smallDocument();
  const contractsIn = (document: PlainDocument) =>
    Array.isArray(document['contracts']) ? document['contracts'].slice(0, 1) : [];
  const due = async (fields: object, asOf: string) => {
    const contracts = contractsIn(SMALL).map((contract: object) =>
      JSON.parse(JSON.stringify({ ...contract, ...fields })),
    );
    const session = sessionOf(modelOf([{ ...SMALL, contracts }]), day.parse(asOf));
    const at = { within: 400, day: day.parse(asOf) };
    const all = await listExpiring(session, { ...at, institution: undefined });
    const own = await listExpiring(session, { ...at, institution: 'h' });
    const notices = (list: typeof all) => list.filter(({ kind }) => kind === 'RENEWAL_NOTICE');
    expect(notices(own)).toEqual(notices(all));
    return notices(all).map(({ on, daysLeft, contract }) => [on, daysLeft, contract?.data.renewalNoticeDays]);
  };
  const RENEWED = { startsOn: '2026-04-01', endsOn: '2027-03-31', renewal: 'AUTOMATIC', renewalNoticeDays: 90 };

  test('is among what is due while it can still be given', async () => {
    expect(await due(RENEWED, '2026-12-01')).toEqual([['2026-12-31', 30, 90]]);
    expect(await due(RENEWED, '2026-12-31')).toEqual([['2026-12-31', 0, 90]]);
    expect(await due(RENEWED, '2027-01-01')).toEqual([]);
  });

  test('is not known without an end, a number of days, or a renewal of its own', async () => {
    expect(await due({ ...RENEWED, endsOn: undefined }, '2026-12-01')).toEqual([]);
    expect(await due({ ...RENEWED, renewal: 'NONE' }, '2026-12-01')).toEqual([]);
    expect(await due({ ...RENEWED, renewalNoticeDays: undefined }, '2026-12-01')).toEqual([]);
    expect(await due({ ...RENEWED, terminatedOn: '2027-01-15' }, '2026-12-01')).toEqual([]);
  });
});
