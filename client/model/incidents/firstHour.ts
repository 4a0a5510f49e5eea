import type { IncidentAnswer, IncidentInstitution } from '../answers.ts';

/** A party with whom to turn to. */
export type Callable = IncidentAnswer['cuts'][number]['by'][number];

/** Whom to call, and where; undefined where nothing is registered. */
export interface Call {
  readonly who: string | undefined;
  readonly phone: string | undefined;
  readonly hours: string | undefined;
}

const PURPOSES = ['INCIDENT', 'OPERATION'] as const;

/** How a party is reached after an incident: its contact for incidents, else the one for operation, with a telephone first. */
export function callOf({ contacts }: Callable): Call {
  const usable = PURPOSES.flatMap((purpose) => contacts.filter((contact) => contact.purpose === purpose));
  const contact = usable.find(({ phone }) => phone !== null) ?? usable[0];
  return {
    who: contact?.name ?? undefined,
    phone: contact?.phone ?? undefined,
    hours: contact?.hours ?? undefined,
  };
}

/** The institution's own vendors that have something to do in the first hour; not those that were broken into. */
export function vendorsToTell({ cuts, credentials, duties, components }: IncidentAnswer): Callable[] {
  const breached = new Set(components.map(({ owner }) => owner.key));
  const all = [
    ...cuts.flatMap(({ by }) => by),
    ...credentials.flatMap(({ opens }) => opens.map(({ owner }) => owner)),
    ...duties.nodes.filter(({ isEmergency }) => isEmergency).flatMap(({ performers }) => performers),
  ];
  const vendors = all.filter(({ type, key }) => type === 'VENDOR' && !breached.has(key));
  return [...new Map(vendors.map((party) => [party.key, party])).values()];
}

/** What the sheet says of what is broken into: one party with all that it has, or one component. */
export function breachedParty({
  components,
}: IncidentAnswer): IncidentAnswer['components'][number]['owner'] | undefined {
  const [first] = components;
  return components.every(({ owner }) => owner.key === first?.owner.key) ? first?.owner : undefined;
}

/** Duties of which no party is in charge anywhere, and duties of which one is. */
export function splitDuties({ duties }: IncidentAnswer) {
  const undecided = duties.nodes.filter(({ open }) => open.length > 0);
  const decided = duties.nodes.filter(({ performers }) => performers.length > 0);
  return { undecided, decided };
}

/** Whether some party on the sheet has no telephone number. */
export const lacksPhone = (parties: readonly Callable[], institution: IncidentInstitution): boolean =>
  [institution, ...parties].some((party) => callOf(party).phone === undefined);
