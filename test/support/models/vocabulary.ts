import type { Component, ComponentKind, FacilityType, Layer, Link, LinkKind, Phase, Sheet, Stance } from './types.ts';

/** The phases in their fixed order. */
export const PHASES: readonly Phase[] = ['normal', 'disaster', 'cyberattack', 'system-failure'];

/** The facility types in their fixed order. */
export const FACILITY_TYPES: readonly FacilityType[] = ['I', 'II', 'III', 'IV'];

/** The stances in the order of the model. */
export const STANCES: readonly Stance[] = ['SELF', 'SHARED', 'CONSUMER', 'SUPPLIER', 'NOT_APPLICABLE', 'FORBIDDEN'];

/** The layers of a kind whatever it runs on; SAAS and PAAS have more while nothing else carries them. */
const OWN_LAYERS: Readonly<Record<ComponentKind, readonly Layer[]>> = {
  ORGANISATION: ['governance', 'organisation'],
  ON_PREMISES: ['data', 'application', 'platform', 'infrastructure', 'identity', 'facility'],
  TERMINAL: ['terminal'],
  APPLIANCE: ['network'],
  NETWORK: ['network'],
  LINE: ['connection'],
  SAAS: ['data', 'application', 'identity'],
  PAAS: ['platform'],
  IAAS: ['infrastructure', 'facility'],
  OPERATION: [],
  API: ['interface'],
  USAGE: [],
};

const CARRIED_LAYERS: Readonly<Partial<Record<ComponentKind, readonly Layer[]>>> = {
  SAAS: ['platform', 'infrastructure', 'facility'],
  PAAS: ['infrastructure', 'facility'],
};

/** The layers that a component has on the given links: its own list if it has one, else those of its kind. */
export function layersOf(component: Component, links: readonly Link[]): readonly Layer[] {
  if (component.layers !== undefined) return component.layers;
  const runsOn = links.some((link) => link.kind === 'RUNS_ON' && link.consumer === component.id);
  return [...OWN_LAYERS[component.kind], ...(runsOn ? [] : (CARRIED_LAYERS[component.kind] ?? []))];
}

const ANY: readonly ComponentKind[] = [
  'ORGANISATION',
  'ON_PREMISES',
  'TERMINAL',
  'APPLIANCE',
  'NETWORK',
  'LINE',
  'SAAS',
  'PAAS',
  'IAAS',
  'OPERATION',
  'API',
  'USAGE',
];

function anyBut(...excluded: readonly ComponentKind[]): readonly ComponentKind[] {
  return ANY.filter((kind) => !excluded.includes(kind));
}

/** From which kinds to which kinds a link of each kind may go. */
const LINK_TABLE: Readonly<Record<LinkKind, { from: readonly ComponentKind[]; to: readonly ComponentKind[] }>> = {
  USES: { from: ['USAGE'], to: ['SAAS', 'PAAS', 'IAAS', 'NETWORK', 'LINE', 'OPERATION', 'API', 'ON_PREMISES'] },
  RUNS_ON: {
    from: anyBut('ORGANISATION', 'USAGE', 'API'),
    to: ['ON_PREMISES', 'TERMINAL', 'APPLIANCE', 'SAAS', 'PAAS', 'IAAS'],
  },
  OPERATED_BY: { from: ANY, to: ['OPERATION'] },
  CALLS: { from: anyBut('ORGANISATION'), to: ['API'] },
  CONNECTS_VIA: {
    from: anyBut('ORGANISATION', 'API'),
    to: ['NETWORK', 'LINE', 'APPLIANCE', 'TERMINAL', 'ON_PREMISES'],
  },
  AUTHENTICATES_VIA: { from: ANY, to: ['ON_PREMISES', 'SAAS', 'PAAS', 'IAAS'] },
  EXPOSED_BY: { from: ['API'], to: ['ON_PREMISES', 'APPLIANCE', 'NETWORK', 'SAAS', 'PAAS', 'IAAS'] },
};

/** Whether a link of this kind may go from one component to the other; says nothing of how many there may be. */
export function mayLink(kind: LinkKind, from: Component, to: Component): boolean {
  const row = LINK_TABLE[kind];
  if (from.id === to.id || !row.from.includes(from.kind) || !row.to.includes(to.kind)) return false;
  if (kind === 'USES') return from.owner !== to.owner;
  return kind !== 'EXPOSED_BY' || from.owner === to.owner;
}

/** Link kinds of which a component may have any number: all but USES and EXPOSED_BY, which come with their component. */
export const FREE_LINK_KINDS: readonly LinkKind[] = [
  'RUNS_ON',
  'OPERATED_BY',
  'CALLS',
  'CONNECTS_VIA',
  'AUTHENTICATES_VIA',
];

/** Whether statements over such a link are about the same thing. */
export function isStack(kind: LinkKind): boolean {
  return kind === 'USES' || kind === 'RUNS_ON' || kind === 'OPERATED_BY';
}

/** Whether a component can have consumers, and so may say SHARED or CONSUMER. */
export function canBeConsumed(kind: ComponentKind): boolean {
  return kind !== 'USAGE' && kind !== 'ORGANISATION';
}

/** Splits `catalogue:requirement` at its first colon. */
export function splitReference(reference: string): { catalogue: string; requirement: string } {
  const colon = reference.indexOf(':');
  return { catalogue: reference.slice(0, colon), requirement: reference.slice(colon + 1) };
}

/** The sheet in force on a day: the published one with the latest date not after it. */
export function inForce(sheets: readonly Sheet[], component: string, day: string): Sheet | undefined {
  let latest: { on: string; sheet: Sheet } | undefined;
  for (const sheet of sheets) {
    const on = sheet.publishedOn;
    if (sheet.component !== component || on === null || on > day) continue;
    if (latest === undefined || on > latest.on) latest = { on, sheet };
  }
  return latest?.sheet;
}
