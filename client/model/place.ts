import { type Day, isDay } from '../../schema/calendar/day.ts';

/** The screens there are. */
export const SCREENS = [
  'overview',
  'chain',
  'matrix',
  'gaps',
  'findings',
  'contracts',
  'services',
  'papers',
  'import',
  'first',
  'incident',
  'deeming',
] as const;
export type Screen = (typeof SCREENS)[number];

const WITHOUT_TAB: readonly Screen[] = ['first', 'incident', 'deeming'];

/** Screens that have a tab; the others are reached from where they are needed. */
export const TABS: readonly Screen[] = SCREENS.filter((screen) => !WITHOUT_TAB.includes(screen));

const PHASES = ['NORMAL', 'DISASTER', 'CYBERATTACK', 'SYSTEM_FAILURE'] as const;
export type PhaseCode = (typeof PHASES)[number];
/** Phases in the order of the document. */
export const PHASE_CODES: readonly PhaseCode[] = PHASES;

const PARTS = ['sheet', 'publish', 'merge'] as const;
export type PartCode = (typeof PARTS)[number];
/** The parts of a service or a vendor that have an address of their own. */
export const PART_CODES: readonly PartCode[] = PARTS;

const STANDINGS = ['CLOSED', 'ALL'] as const;
export type Standing = (typeof STANDINGS)[number];
/** How findings may stand, beside open. */
export const STANDING_CODES: readonly Standing[] = STANDINGS;

const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'] as const;
export type SeverityCode = (typeof SEVERITIES)[number];
/** Severities, worst first. */
export const SEVERITY_CODES: readonly SeverityCode[] = SEVERITIES;

/** Ways to look at the chain beside responsibility. */
export const CHAIN_WAYS = ['routes', 'notice'] as const;
export type ChainWay = (typeof CHAIN_WAYS)[number];

/**
 * Where a person is on the page: everything that an address holds. What is absent is not narrowed or not chosen. The same names mean
 * the same on every screen, so that a selection stays when one goes from one to another.
 */
export interface Place {
  readonly screen: Screen;
  /** Key of the institution. */
  readonly institution?: string;
  /** The day; today where absent. */
  readonly on?: Day;
  /** Key of the chosen gap. */
  readonly gap?: string;
  /** Key of the chosen component. */
  readonly component?: string;
  /** Id of the chosen link of the chain. */
  readonly link?: string;
  /** Key of the contract that is shown: beside the chain, or on the screen of contracts. */
  readonly contract?: string;
  /** Key of the finding that is shown in its form. */
  readonly finding?: string;
  /** Findings that stand so; open ones where absent. */
  readonly standing?: Standing;
  /** Findings that are due by this day. */
  readonly due?: Day;
  /** Key of the proposal that is shown. */
  readonly proposal?: string;
  /** Key of the vendor that is shown. */
  readonly vendor?: string;
  /** Key of the service that is shown: a component of a vendor. */
  readonly service?: string;
  /** Which part of a service: its sheet as a draft, or what publishing that would do; itself where absent. */
  readonly part?: PartCode;
  /** What is looked for in a directory. */
  readonly text?: string;
  /** Where in a directory the page begins. */
  readonly after?: string;
  /** The year in which the first fiscal year of the time line begins; the present one where absent. */
  readonly year?: string;
  /** Whether one is editing: the chosen contract, the sheets in the matrix. */
  readonly edit?: true;
  /** Key of a requirement: a filter on the chain, the chosen row in the matrix. */
  readonly requirement?: string;
  readonly phase?: PhaseCode;
  readonly rule?: string;
  readonly party?: string;
  /** Exactly these parties, keys joined by commas. */
  readonly actors?: string;
  /** Gaps that only others can settle, too. */
  readonly everyone?: true;
  /** Severities that are shown; all where absent. */
  readonly severities?: readonly SeverityCode[];
  /** States that are shown, joined by commas; all where absent. */
  readonly states?: string;
  readonly catalogue?: string;
  readonly group?: string;
  /** Only rows with gaps; only what is on the way of the chosen gap; only the chosen gap of the work list. */
  readonly only?: true;
  readonly by?: 'COMPONENT';
  /** The list beside the picture. */
  readonly list?: true;
  readonly layout?: 'free';
  /** How the chain is looked at; by responsibility where absent. */
  readonly way?: ChainWay;
  /** Key of the drill that is gone through. */
  readonly drill?: string;
  /** The open step of the first steps. */
  readonly step?: string;
  /** First steps for an institution that is not registered yet. */
  readonly fresh?: true;
}

const PLAIN = [
  'institution',
  'gap',
  'component',
  'link',
  'contract',
  'finding',
  'proposal',
  'vendor',
  'service',
  'text',
  'after',
  'year',
  'requirement',
  'rule',
  'party',
  'actors',
  'states',
  'catalogue',
  'group',
  'step',
  'drill',
] as const;
const FLAGS = ['everyone', 'only', 'list', 'edit', 'fresh'] as const;

function oneOf<T extends string>(values: readonly T[], text: string | null): T | undefined {
  return values.find((value) => value === text);
}

/** Reads an address (path and query). Never fails: what cannot be read counts as absent, and `faultsOf` names it. */
export function readPlace(path: string, query: string): Place {
  const screen = oneOf(SCREENS, path.split('/').find((part) => part !== '') ?? null) ?? 'overview';
  const asked = new URLSearchParams(query);
  const given: Record<string, unknown> = { screen };
  for (const name of PLAIN) given[name] = asked.get(name) || undefined;
  for (const name of FLAGS) given[name] = asked.get(name) === '1' ? true : undefined;
  const on = asked.get('on');
  const severities = SEVERITIES.filter((code) => asked.get('severities')?.split(',').includes(code));
  given['on'] = on !== null && isDay(on) ? on : undefined;
  given['phase'] = oneOf(PHASES, asked.get('phase'));
  given['severities'] = asked.has('severities') ? severities : undefined;
  given['part'] = oneOf(PARTS, asked.get('part'));
  const due = asked.get('due');
  given['due'] = due !== null && isDay(due) ? due : undefined;
  given['standing'] = oneOf(STANDINGS, asked.get('standing'));
  given['by'] = oneOf(['COMPONENT'], asked.get('by'));
  given['layout'] = oneOf(['free'], asked.get('layout'));
  given['way'] = oneOf(CHAIN_WAYS, asked.get('way'));
  return { screen, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
}

/** The address of a place; `readPlace` gives it back. */
export function writePlace({ screen, severities, ...rest }: Place): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) {
    if (value === undefined) continue;
    query.set(name, value === true ? '1' : String(value));
  }
  if (severities !== undefined) query.set('severities', severities.join(','));
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return `/${screen}${text === '' ? '' : `?${text}`}`;
}

/** A change of place; a name with undefined is taken away. */
export type Move = { readonly [K in keyof Place]?: Place[K] | undefined };

/** The place after a change. */
export function moved(place: Place, move: Move): Place {
  const next = Object.fromEntries(Object.entries({ ...place, ...move }).filter(([, value]) => value !== undefined));
  return { screen: place.screen, ...next };
}

/** What is chosen on a screen, let go of. */
export const NOTHING_CHOSEN = {
  gap: undefined,
  component: undefined,
  link: undefined,
  contract: undefined,
  finding: undefined,
  proposal: undefined,
  edit: undefined,
} as const;

/** The same screen and day at another institution; what was chosen or narrowed to at the last one means nothing there. */
export function atInstitution(place: Place, institution: string): Place {
  return moved(place, {
    institution,
    ...NOTHING_CHOSEN,
    requirement: undefined,
    rule: undefined,
    party: undefined,
    actors: undefined,
    catalogue: undefined,
    group: undefined,
    only: undefined,
    step: undefined,
    fresh: undefined,
    vendor: undefined,
    service: undefined,
    part: undefined,
    text: undefined,
    after: undefined,
    drill: undefined,
  });
}

/** What stays when a person goes to another screen: who, when, and the chosen things; filters belong to their screen. */
export function onScreen(place: Place, screen: Screen, also: Move = {}): Place {
  const { institution, on, gap, component, phase } = place;
  // On the chain a requirement narrows what is shown; in the matrix it is only the chosen row.
  const requirement = screen === 'matrix' ? place.requirement : undefined;
  return moved({ screen }, { institution, on, gap, component, phase, requirement, ...also, screen });
}
