import { addDays } from '../build/days.ts';
import type { Line, Sheet, Stance } from '../types.ts';
import { inForce, splitReference } from '../vocabulary.ts';
import { type Facts, type Feature, itemsOf, meet, ownerOf, reachedBy, suppliersOf } from './facts.ts';

function publishedAt(facts: Facts, distance: number): boolean {
  const day = addDays(facts.asOf, distance);
  return facts.sheets.some(({ publishedOn }) => publishedOn === day);
}

function apis(facts: Facts): string[] {
  return [...facts.components.values()].filter(({ kind }) => kind === 'API').map(({ id }) => id);
}

function current(facts: Facts, component: string): Sheet | undefined {
  return inForce(facts.sheets, component, facts.asOf);
}

/** Whether a sheet has several lines for one requirement. */
function linesInParts({ lines }: Sheet): boolean {
  const requirements = (lines ?? []).map(({ requirement }) => requirement);
  return new Set(requirements).size < requirements.length;
}

function sameDutyTwice({ lines }: Sheet): boolean {
  const items = (lines ?? []).flatMap(itemsOf);
  return new Set(items).size < items.length;
}

/** Whether a consumer and its supplier take these stances on the same requirement, the consumer relying on the supplier. */
function relies(facts: Facts, stance: Stance): boolean {
  return facts.said.some(({ component, line }) => {
    if (line.stance !== 'SUPPLIER' || line.via === undefined) return false;
    const { via, requirement } = line;
    const answers = facts.said.some(
      (other) => other.component === via && other.line.requirement === requirement && other.line.stance === stance,
    );
    return answers && suppliersOf(facts, component).includes(via);
  });
}

function brokenVia(facts: Facts, fits: (line: Line, suppliers: readonly string[]) => boolean): boolean {
  return facts.said.some(
    ({ component, line }) => line.stance === 'SUPPLIER' && fits(line, suppliersOf(facts, component)),
  );
}

/** Whether SUPPLIER lines on one requirement lead from a component back to it, over at least `least` components. */
function circular(facts: Facts, least: number): boolean {
  const lines = facts.said.filter(({ line }) => line.stance === 'SUPPLIER');
  return lines.some(({ component, line }) => {
    const step = (from: string): string[] =>
      lines
        .filter((other) => other.component === from && other.line.requirement === line.requirement)
        .flatMap((other) => other.line.via ?? suppliersOf(facts, from).slice(0, 1));
    const round = reachedBy(component, step);
    return round.has(component) && round.size >= least;
  });
}

function whenMet(facts: Facts, met: boolean): boolean {
  return facts.said.some(({ component, line: { when } }) => {
    if (when === undefined || when.length === 0) return false;
    const consumers = facts.links.filter(({ supplier }) => supplier === component).map(({ consumer }) => consumer);
    return consumers.some((id) => meet(when, facts.components.get(id)?.traits ?? []) === met);
  });
}

const VIA_FEATURES: readonly Feature[] = [
  {
    name: '`via` left out without a supplier',
    percent: 5,
    holds: (facts) => brokenVia(facts, ({ via }, suppliers) => via === undefined && suppliers.length === 0),
  },
  {
    name: '`via` left out with one supplier',
    percent: 30,
    holds: (facts) => brokenVia(facts, ({ via }, suppliers) => via === undefined && suppliers.length === 1),
  },
  {
    name: '`via` left out with several suppliers',
    percent: 10,
    holds: (facts) => brokenVia(facts, ({ via }, suppliers) => via === undefined && suppliers.length > 1),
  },
  {
    name: '`via` that names no supplier',
    percent: 10,
    holds: (facts) =>
      brokenVia(
        facts,
        ({ via }, suppliers) => via !== undefined && facts.components.has(via) && !suppliers.includes(via),
      ),
  },
  {
    name: '`via` that names nothing in the model',
    percent: 7,
    holds: (facts) => brokenVia(facts, ({ via }) => via !== undefined && !facts.components.has(via)),
  },
  { name: 'SUPPLIER on CONSUMER', percent: 15, holds: (facts) => relies(facts, 'CONSUMER') },
  { name: 'SUPPLIER on SHARED', percent: 15, holds: (facts) => relies(facts, 'SHARED') },
  { name: 'SUPPLIER on SELF', percent: 25, holds: (facts) => relies(facts, 'SELF') },
  { name: 'a round of SUPPLIER lines', percent: 6, holds: (facts) => circular(facts, 2) },
  { name: 'a round of SUPPLIER lines over three components', percent: 2, holds: (facts) => circular(facts, 3) },
];

/** Features of sheets and their versions. */
export const SHEET_FEATURES: readonly Feature[] = [
  { name: 'a sheet published on the day', percent: 50, holds: (facts) => publishedAt(facts, 0) },
  { name: 'a sheet published the day before', percent: 50, holds: (facts) => publishedAt(facts, -1) },
  { name: 'a sheet published the day after', percent: 15, holds: (facts) => publishedAt(facts, 1) },
  { name: 'a draft', percent: 40, holds: ({ sheets }) => sheets.some(({ publishedOn }) => publishedOn === null) },
  {
    name: 'a component with sheets, none in force',
    percent: 25,
    holds: (facts) => facts.sheets.some(({ component }) => current(facts, component) === undefined),
  },
  {
    name: 'a component without any sheet',
    percent: 50,
    holds: (facts) =>
      [...facts.components.keys()].some((id) => facts.sheets.every(({ component }) => component !== id)),
  },
  {
    name: 'an API without a sheet',
    percent: 20,
    holds: (facts) => apis(facts).some((id) => current(facts, id) === undefined),
  },
  {
    name: 'an API with an empty sheet',
    percent: 4,
    holds: (facts) => apis(facts).some((id) => current(facts, id)?.lines?.length === 0),
  },
  {
    name: 'an API with lines of its own',
    percent: 15,
    holds: (facts) => apis(facts).some((id) => (current(facts, id)?.lines ?? []).length > 0),
  },
  {
    name: 'lines for a catalogue that is not loaded',
    percent: 35,
    holds: ({ said, catalogues }) =>
      said.some(({ line }) => catalogues.every(({ id }) => id !== splitReference(line.requirement).catalogue)),
  },
  { name: 'several lines for one requirement', percent: 45, holds: ({ sheets }) => sheets.some(linesInParts) },
  {
    name: 'lines for some phases',
    percent: 50,
    holds: ({ said }) => said.some(({ line }) => line.phases !== undefined),
  },
  { name: 'the same duty on several lines of a sheet', percent: 45, holds: ({ sheets }) => sheets.some(sameDutyTwice) },
  { name: '`when` that a consumer meets', percent: 20, holds: (facts) => whenMet(facts, true) },
  { name: '`when` that a consumer does not meet', percent: 25, holds: (facts) => whenMet(facts, false) },
  {
    name: 'a forbidden control with compensation',
    percent: 25,
    holds: ({ said }) => said.some(({ line }) => line.compensation !== undefined),
  },
  {
    name: 'a line that relies on another owner',
    percent: 20,
    holds: (facts) =>
      facts.said.some(
        ({ component, line }) => line.via !== undefined && ownerOf(facts, line.via) !== ownerOf(facts, component),
      ),
  },
  ...VIA_FEATURES,
];
