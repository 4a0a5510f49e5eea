import type { Texts } from './texts.ts';
import { versionEn } from './version.ts';

/** What the page says around the screens in English. */
export const frameTextsEn: Pick<
  Texts,
  | 'picker'
  | 'hits'
  | 'examined'
  | 'notShown'
  | 'connection'
  | 'notLoaded'
  | 'wrong'
  | 'notFound'
  | 'contract'
  | 'print'
  | 'menu'
> = {
  picker: {
    label: 'Find an institution',
    hint: 'Name, reading or id',
    recent: 'Seen recently',
    found: 'Found',
    first: (shown, all) => `The first ${shown} of ${all.toLocaleString('en')}. Type a name to find others.`,
    narrow: (shown, all) => `The first ${shown} of ${all.toLocaleString('en')}. Type more to narrow them down.`,
    nothing: 'Nothing found. Try another word.',
  },
  hits: {
    PARTY: 'Party',
    COMPONENT: 'Component',
    REQUIREMENT: 'Requirement',
    CONTRACT: 'Contract',
    more: (shown, all) => `The first ${shown} of ${all}. Type more to narrow them down.`,
  },
  examined: {
    title: {
      NO_EDITION: 'Nothing has been examined yet',
      NO_COMPONENT: 'Nothing to examine yet',
      NOTHING_ARISES: 'Nothing to examine',
    },
    body: {
      NO_EDITION: 'No catalogue is adopted, so it is not known whether there are gaps.',
      NO_COMPONENT: 'A catalogue is adopted, but no component is registered. It is not known whether there are gaps.',
      NOTHING_ARISES: 'No requirement of the adopted catalogue arises for the registered components.',
    },
    first: {
      NO_EDITION: 'First choose an edition to assess against. The first steps ask for it.',
      NO_COMPONENT:
        'First register systems, devices and contracted maintenance: choose them in the first steps, or import a file.',
      NOTHING_ARISES: 'Check the kinds of the components and the edition.',
    },
    beside: (n) =>
      `${n} ${n === 1 ? 'thing is' : 'things are'} undecided about contracts and the like. Responsibilities have not been examined yet.`,
    noPartyNeeded: (day) => `As of ${day}, no responsibility needs anybody (all are excluded).`,
  },
  notShown: {
    title: 'You cannot see the screens of this institution',
    body: 'They are for its own people and for auditors.',
  },
  connection: {
    away: (time) => `No connection. You see the state of ${time}. It is renewed as soon as the connection is back.`,
    awayFromTheStart: 'No connection. The page is shown as soon as the connection is back.',
    now: 'Check now',
  },
  notLoaded: {
    title: 'This screen could not be loaded',
    body: 'Either a new version is in place or the server is down. What is registered is safe.',
    broken: 'This screen could not be shown',
    brokenBody: 'What is registered is safe. If it happens again after reloading, tell your administrator.',
    again: 'Reload',
  },
  wrong: {
    day: (text) => `There is no such day as “${text}”. You see today.`,
    value: (name, text) => `${name}=${text} in the address cannot be read. It does not narrow what you see.`,
    component: 'The component in the address is not in this chain (a different name, or not there on this day).',
    requirement: 'The requirement in the address is not in this matrix (a different name, or not asked in this phase).',
    link: 'The link in the address is not in this chain.',
    key: (what, text) =>
      `${what}: “${text}” in the address was not found (it may have another name, or not exist on this day).`,
    dismiss: 'Close',
  },
  notFound: {
    title: (path) => `There is no screen “${path}”`,
    body: 'The address is wrong, or the screen is gone. What is registered is safe. These screens are there:',
  },
  contract: {
    customer: 'Customer',
    supplier: 'Supplier',
    term: 'Term',
    covers: 'Components covered',
    coversNothing: 'It names no components.',
    annexes: 'Sheets signed as annexes',
    noAnnexes: 'No sheet is signed as an annex.',
    version: (version) => versionEn(version),
    duties: 'Taken on by signing',
    gone: 'There is no such contract (it never was, or you may not see it).',
    onward: 'ongoing',
  },
  print: {
    editions: 'Compared with',
    noEdition: 'no edition adopted',
    asOf: (day) => `As of ${day}`,
    one: 'Show and print only this one',
    all: 'Show the other gaps too',
    page: 'Page',
  },
  menu: { label: 'Display settings', more: 'Menu' },
};
