import type { Contact, Line } from '../types.ts';
import { Aside } from './aside.ts';
import type { World } from './world.ts';

const PURPOSES = ['contract', 'operation', 'incident', 'privacy'] as const;

function drawContact(facts: Aside, purpose: Contact['purpose']): Contact {
  const contact: Contact = { purpose };
  if (facts.chance(70)) contact.name = '山田 太郎';
  if (facts.chance(50)) contact.department = '医療情報部';
  if (facts.chance(70)) contact.phone = '03-0000-0000';
  if (facts.chance(40)) contact.email = 'it@example.jp';
  if (facts.chance(30)) contact.hours = '平日 9:00–17:00';
  if (facts.chance(30)) contact.deputy = '佐藤 花子 03-0000-0001';
  return contact;
}

function addToLine(facts: Aside, line: Line): void {
  if (facts.chance(15)) line.charge = facts.chance(50) ? 'INCLUDED' : 'EXTRA';
  if (facts.chance(10)) line.accountable = facts.chance(50) ? 'OWNER' : 'CONSUMER';
  if (line.duties === undefined) return;
  line.duties = line.duties.map((duty) => ({
    ...duty,
    ...(facts.chance(15) ? { within: { ja: '毎月', en: 'every month' } } : {}),
    ...(facts.chance(10) ? { charge: 'EXTRA' as const } : {}),
  }));
}

/** Adds what only people read: contacts, charges, who answers, time limits, notice of renewals. No rule may depend on any of it. */
export function addFacts({ asOf, parties, components, sheets, contracts }: World): void {
  const facts = new Aside(JSON.stringify([asOf, components, contracts]));
  for (const party of parties) {
    const purposes = facts.chance(40) ? PURPOSES.filter(() => facts.chance(50)) : [];
    if (purposes.length > 0) party.contacts = purposes.map((purpose) => drawContact(facts, purpose));
  }
  for (const sheet of sheets) for (const line of sheet.lines ?? []) addToLine(facts, line);
  for (const contract of contracts) {
    if (contract.renewal === 'AUTOMATIC' && facts.chance(40)) contract.renewalNoticeDays = facts.chance(50) ? 90 : 0;
  }
}
