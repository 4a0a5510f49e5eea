import type { Rng } from '../rng.ts';
import type { Component, Line, Requirement, Sheet } from '../types.ts';
import { addDays } from './days.ts';
import {
  drawAbsentLine,
  drawLines,
  drawPlanned,
  withDutiesShifted,
  withOtherDuties,
  withPartShifted,
} from './lines.ts';
import { drawPlans, type Plan } from './plans.ts';
import { drawMoods, type Moods } from './stances.ts';
import type { World } from './world.ts';

interface Topic {
  reference: string;
  requirement: Requirement;
}

/** The catalogues that a sheet speaks to: all, one edition only, or none that is loaded. */
function drawTopics(world: World, planned: boolean): Topic[] {
  const { rng, catalogues } = world;
  const basis = planned ? 'all' : rng.weighted({ all: 66, one: 29, absent: 5 });
  const spoken = basis === 'all' ? catalogues : basis === 'one' ? [rng.pick(catalogues)] : [];
  return spoken.flatMap(({ id, requirements }) =>
    (requirements ?? []).map((requirement) => ({ reference: `${id}:${requirement.id}`, requirement })),
  );
}

type Lines = Map<string, Line[]>;

/** What decides on the lines of one component: its topics, their moods, what is planned, how much it speaks. */
interface SheetSource {
  readonly topics: readonly Topic[];
  readonly moods: Moods;
  readonly planned: ReadonlyMap<string, Plan | null>;
  readonly percent: number;
}

function speak(world: World, component: Component, { topics, moods, planned, percent }: SheetSource): Lines {
  const lines: Lines = new Map();
  for (const { reference, requirement } of topics) {
    const plan = planned.get(reference);
    if (plan) lines.set(reference, [drawPlanned(world, component, reference, plan)]);
    if (plan !== undefined || !world.rng.chance(percent)) continue;
    const mood = moods.get(reference) ?? 'mixed';
    lines.set(reference, drawLines(world, component, reference, requirement, mood));
  }
  return lines;
}

/** Another version of a sheet: most lines as they were, some said again, left out, or with other duties. */
function revise(world: World, component: Component, lines: Lines, source: SheetSource): Lines {
  const { rng } = world;
  const revised: Lines = new Map();
  const again = speak(world, component, { ...source, planned: new Map(), percent: 80 });
  for (const { reference } of source.topics) {
    const change = rng.weighted({ none: 28, duties: 14, shifted: 16, part: 18, again: 18, dropped: 6 });
    const before = lines.get(reference);
    const altered = before?.map((line) => {
      if (change === 'duties') return withOtherDuties(rng, line);
      if (change === 'shifted') return withDutiesShifted(rng, line);
      return change === 'part' ? withPartShifted(line) : line;
    });
    const next = change === 'again' ? again.get(reference) : altered;
    if (next !== undefined && change !== 'dropped') revised.set(reference, next);
  }
  return revised;
}

const RECENT: readonly number[] = [-300, -30, -1, 0];
const EARLIER: readonly number[] = [-500, -400, -301, -2, -1];
const LATER: readonly number[] = [1, 2, 30, 90, 91];

/** Days of publication of a component's versions, the first the most usual one; `null` is a draft, no day comes twice. */
function drawDays(rng: Rng, asOf: string): (string | null)[] {
  const first = rng.weighted({ recent: 91, later: 4, draft: 5 });
  const days: (string | null)[] = [];
  const publish = (distances: readonly number[]) => {
    const free = distances.map((distance) => addDays(asOf, distance)).filter((day) => !days.includes(day));
    if (free.length > 0) days.push(rng.pick(free));
  };
  if (first === 'draft') days.push(null);
  else publish(first === 'recent' ? RECENT : LATER);
  const more = Number(rng.weighted({ '0': 52, '1': 28, '2': 13, '3': 7 }));
  for (let count = 0; count < more; count++) {
    const way = rng.weighted({ earlier: 45, later: 22, draft: 18, recent: 15 });
    if (way === 'draft') days.push(null);
    else publish(way === 'earlier' ? EARLIER : way === 'later' ? LATER : RECENT);
  }
  return days;
}

function sourceOf(world: World, component: Component, moods: Moods, planned: SheetSource['planned']): SheetSource {
  const percent = component.kind === 'API' ? 45 : world.tidy ? 95 : 78;
  return { topics: drawTopics(world, planned.size > 0), moods, planned, percent };
}

function addSheetsOf(world: World, component: Component, source: SheetSource): void {
  const { rng, sheets, asOf } = world;
  const empty = source.planned.size === 0 && rng.chance(component.kind === 'API' ? 40 : 3);
  const base: Lines = empty ? new Map() : speak(world, component, source);
  const days = drawDays(rng, asOf);
  const versions = days.map((_, index) => `${index + 1}`);
  const names = rng.chance(30) ? rng.shuffle(versions) : versions.toReversed();
  for (const [index, publishedOn] of days.entries()) {
    const spoken = index === 0 ? base : revise(world, component, base, source);
    const lines = [...spoken.values()].flat().map((line) => ({ ...line }));
    if (rng.chance(source.topics.length === 0 ? 70 : 8)) lines.push(drawAbsentLine(world, component));
    const sheet: Sheet = { component: component.id, version: names[index] ?? '', publishedOn };
    if (lines.length > 0 || rng.chance(50)) sheet.lines = rng.shuffle(lines);
    sheets.push(sheet);
  }
}

/** Kinds that often have no sheet of their own. */
const SILENT_PERCENT: Readonly<Partial<Record<Component['kind'], number>>> = { API: 50, USAGE: 30 };

/** Adds one to four versions of a sheet to most components; claims come later, when all parties have spoken. */
export function addSheets(world: World): void {
  const moods = drawMoods(world);
  const plans = drawPlans(world);
  for (const component of world.components) {
    const planned = plans.get(component.id) ?? new Map<string, Plan | null>();
    const silent = planned.size > 0 ? 4 : (SILENT_PERCENT[component.kind] ?? (world.tidy ? 3 : 14));
    if (!world.rng.chance(silent)) addSheetsOf(world, component, sourceOf(world, component, moods, planned));
  }
}
