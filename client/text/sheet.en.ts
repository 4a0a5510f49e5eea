import type { Texts } from './texts.ts';
import { versionEn } from './version.ts';

const many = (n: number, one: string, several = `${one}s`): string => `${n} ${n === 1 ? one : several}`;

/** What the page says in English where the sheet of a service is written and published. */
export const sheetTextsEn: Pick<Texts, 'sheet'> = {
  sheet: {
    title: (service, version) => `${service}: draft of ${versionEn(version)}`,
    firstVersion: 'This is the first version.',
    comparesWith: (version) => `In force now: ${versionEn(version)}.`,
    help: 'Choose a row and press 1 to 6 for a mark. T answers the template as usual, . repeats the row above, D adds a duty, S the source, 0 clears.',
    saidOf: (said, all) => `${said} of ${all} filled in`,
    all: (n) => `Also requirements that are not about it (${n} in all)`,
    template: 'Template',
    table: 'Draft of the responsibility sheet',
    requirement: 'Requirement',
    stance: 'Statement',
    conditions: 'Conditions, cost',
    difference: 'Difference',
    noChapter: 'No chapter',
    fill: 'Fill blanks',
    fillOf: (chapter) => `Fill the blanks of ${chapter}`,
    stillBlank: 'Still blank',
    same: 'Same',
    writeDuty: 'Say what is to be done',
    dutiesOf: (first, others) => (others === 0 ? first : `${first} and ${others} more`),
    noSource: 'No source',
    sourceOf: (document, page) => (page === null ? document : `${document}, p. ${page}`),
    hasQuestion: 'The template asks about this',
    question: 'The template asks',
    usually: (meaning, left) =>
      `Usually: ${meaning}${left.length === 0 ? '' : `. Left to the customer: ${left.join(', ')}`}`,
    take: 'Yes, enter it like this',
    asUsual: 'as the template suggests',
    asAbove: 'the same as the row above',
    nothingAbove: 'Nothing is said in the row above.',
    noQuestion: 'The template does not ask about this requirement.',
    who: 'Who does it?',
    panel: 'Chosen requirement',
    comparedWith: 'Compared with the published version',
    noCatalogue: 'No catalogue of requirements has been imported yet',
    noRows: 'This catalogue asks nothing that is about this service.',
    foot: 'State of the draft',
    nothingChanged: 'Nothing differs from the published version.',
    changed: (n) => `${many(n, 'requirement')} changed`,
    prepareTitle: (version, n) => `${many(n, 'row')} change in ${versionEn(version)}`,
    crumbDraft: 'Back to the draft',
    nothingToPublish: 'Nothing differs from the published version, so there is nothing to publish.',
    hurts: (n) => `Publishing leaves ${many(n, 'customer')} with new open duties`,
    hurtsNone: 'Publishing leaves no customer with new open duties',
    opensFor: (n) => `${many(n, 'customer')} have not taken this on`,
    looking: 'Looking at what this means for customers',
    customers: 'Customers',
    opened: 'Duties newly not taken on',
    closed: 'Settled',
    annexed: 'Annexed version',
    noAnnex: 'No annex',
    taken: 'Taken on',
    takenBefore: 'Already taken on',
    askThem: 'Ask them to confirm',
    notLooked: (n) => `${many(n, 'more use', 'more uses')} were not looked at.`,
    noCustomers: 'There are no customers now.',
    sentence: 'What the customer will read',
    advice: 'To spare them: say exactly what is left to do, until when, and whom to tell.',
    privacy:
      'You see counts and sentences about your own sheet only: nothing of how customers are set up, and nothing that others have stated.',
    tells: (n) =>
      n === 0
        ? 'There are no customers to tell.'
        : `It appears in the gap lists of ${many(n, 'customer')} from that day on.`,
    signed:
      'Annexes of signed contracts stay on the old version. The new one becomes an annex at the next renewal or by an amendment.',
    publishedNow: (version, day) => `Published ${versionEn(version)} from ${day}.`,
    publicPage: 'Public page',
  },
};
