import { dataRows, sampleOf } from '../mapping/headings.ts';
import type { ColumnMapping } from '../mapping/mapping.ts';
import type { ColumnGuess, MappedSheet, MappingContext } from '../mapping/target.ts';
import { type Phase, phasesIn } from './phases.ts';
import { type Actor, actorsOf, alternativeOf, byScore, namedBy, sideOf } from './who.ts';

/** Choices that are shown for a column: one that is not among them cannot be chosen. */
const MAX_ALTERNATIVES = 200;

const ABOUT_PARTIES: ReadonlySet<string> = new Set(['stance', 'tick', 'performer']);

interface Choice {
  readonly actors: readonly Actor[];
  readonly isSure: boolean;
  readonly alternatives: readonly Actor[];
}

/** Who a sheet speaks about, as far as its headings and hints tell. */
class Cast {
  private readonly context: MappingContext;
  private readonly hints: string;
  private readonly actors: readonly Actor[];
  private readonly byWord = new Map<string, readonly Actor[]>();
  private provider: Actor | undefined;
  /** Whether the provider was only guessed from hints, where another one is as likely. */
  private isGuessed = false;

  constructor(context: MappingContext, hints: string) {
    this.context = context;
    this.hints = hints;
    this.actors = actorsOf(context);
  }

  /** Takes whom a person has said that a column is about: words such as 乙, and headings that begin alike, mean the same. */
  learn({ heading, about = [] }: ColumnMapping): void {
    const said = this.actors.filter(({ component }) => about.includes(component.id));
    if (said.length === 0) return;
    const word = firstWord(heading);
    if (word !== '' && !this.byWord.has(word)) this.byWord.set(word, said);
    this.provider ??= said.find(({ isInstitutions }) => !isInstitutions);
  }

  /** Whom a heading without any word for it may mean: those of another column that begins alike, else any. */
  unknown(heading: string): Choice {
    const actors = this.byWord.get(firstWord(heading)) ?? [];
    const others = this.actors.filter(({ isInstitutions }) => !isInstitutions);
    const own = this.actors.filter(({ isInstitutions }) => isInstitutions);
    return { actors, isSure: actors.length > 0, alternatives: [...this.ranked(others), ...own] };
  }

  /** The first component of others that a heading names becomes the provider of words such as 乙. */
  named(heading: string): Choice | undefined {
    const [first, second] = byScore(this.actors, (actor) => namedBy(heading, actor));
    if (first === undefined || first.score === 0) return undefined;
    const isSure = first.score > (second?.score ?? 0);
    if (!first.actor.isInstitutions) this.provider ??= first.actor;
    return { actors: [first.actor], isSure, alternatives: this.likely(first.actor) };
  }

  providers(): Choice {
    const others = this.actors.filter(({ isInstitutions }) => !isInstitutions);
    const [first, second] = byScore(others, (actor) => namedBy(this.hints, actor));
    const chosen = this.provider ?? (others.length === 1 || (first?.score ?? 0) > 0 ? first?.actor : undefined);
    const isClear = others.length === 1 || (first?.score ?? 0) > (second?.score ?? 0);
    const isSure = this.provider === undefined ? isClear : !this.isGuessed;
    if (this.provider === undefined) this.isGuessed = !isClear;
    this.provider ??= chosen;
    return {
      actors: chosen === undefined ? [] : [chosen],
      isSure: isSure && chosen !== undefined,
      alternatives: this.ranked(others),
    };
  }

  /** Whoever is not the customer, where there is only one: a name that is not known may be theirs. */
  onlyProvider(): readonly Actor[] {
    const others = this.actors.filter(({ isInstitutions }) => !isInstitutions);
    return others.length === 1 ? others : [];
  }

  /** The institution's component that consumes the provider's; its own one where it has only one. */
  customers(): Choice {
    const own = this.actors.filter(({ isInstitutions }) => isInstitutions);
    const provider = this.providers().actors[0]?.component.id;
    const consumers = own.filter(({ component }) => this.consumes(component.id, provider));
    const isProviderSure = provider === undefined || !this.isGuessed;
    const [first] = consumers.length > 0 ? consumers : own.length === 1 ? own : [];
    return {
      actors: first === undefined ? [] : [first],
      isSure: (consumers.length === 1 && isProviderSure) || own.length === 1,
      alternatives: [...consumers, ...own.filter((actor) => !consumers.includes(actor))],
    };
  }

  upstream(): Choice {
    const [provider] = this.providers().actors;
    const suppliers = this.actors.filter(({ component }) => this.consumes(provider?.component.id, component.id));
    const [first] = suppliers.length > 0 ? suppliers : provider === undefined ? [] : [provider];
    return {
      actors: first === undefined ? [] : [first],
      isSure: suppliers.length === 1,
      alternatives: this.ranked(this.actors),
    };
  }

  both(): Choice {
    const [customers, providers] = [this.customers(), this.providers()];
    return {
      actors: [...customers.actors, ...providers.actors],
      isSure: customers.isSure && providers.isSure,
      alternatives: [],
    };
  }

  private consumes(consumer: string | undefined, supplier: string | undefined): boolean {
    return (this.context.known.links ?? []).some((link) => link.consumer === consumer && link.supplier === supplier);
  }

  /** One that is chosen, and others of its side. */
  private likely(chosen: Actor): readonly Actor[] {
    const others = this.actors.filter((actor) => actor.isInstitutions === chosen.isInstitutions && actor !== chosen);
    return [chosen, ...this.ranked(others)];
  }

  private ranked(actors: readonly Actor[]): readonly Actor[] {
    return byScore(actors, (actor) => namedBy(this.hints, actor)).map(({ actor }) => actor);
  }
}

/** What headings of one party's departments begin with: `Vendor Support`, `Vendor Operations`. */
const firstWord = (heading: string): string => {
  const [first = '', second] = lowest(heading).normalize('NFKC').toLowerCase().split(/\s+/u);
  return second === undefined || first.length < 3 ? '' : first;
};

const lowest = (heading: string): string => heading.split(' / ').at(-1) ?? heading;

/** Who a heading or a cell means; of headings one above the other the lowest says it. */
function choiceFor(cast: Cast, text: string): Choice | undefined {
  const own = lowest(text);
  const side = sideOf(own) ?? sideOf(text);
  if (side === 'BOTH') return cast.both();
  if (side === 'UPSTREAM') return cast.upstream();
  const named = cast.named(own) ?? cast.named(text);
  if (named !== undefined) return named;
  if (side === 'CUSTOMER') return cast.customers();
  return side === 'PROVIDER' ? cast.providers() : undefined;
}

const idsOf = (actors: readonly Actor[]): string[] => actors.map(({ component }) => component.id);

/** Names in a cell that joins some: 「A と B」. */
const JOINT = /\s*(?:と|及び|および|、|・|,|\/|&|\band\b)\s*/i;

/** Who each text of a column means that names those who do it. */
function performersIn(cast: Cast, texts: readonly string[]): Readonly<Record<string, string[]>> {
  const meant = [...new Set(texts)].map((text): [string, string[]] => {
    const whole = choiceFor(cast, text);
    const parts =
      whole === undefined ? text.split(JOINT).flatMap((part) => choiceFor(cast, part)?.actors ?? []) : whole.actors;
    return [text, [...new Set(idsOf(parts.length > 0 ? parts : cast.onlyProvider()))]];
  });
  return Object.fromEntries(meant.filter(([, ids]) => ids.length > 0));
}

function phasesField(heading: string): { phases: Phase[] } | object {
  const phases = phasesIn(heading);
  return phases === undefined ? {} : { phases: [...phases] };
}

/** Fewer columns of nothing but crosses are those of parties that do nothing of all that, and not boxes to tick. */
const MIN_TICKED = 3;

function withoutFewTicks(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const isTicked = ({ field, about }: ColumnMapping) => field === 'tick' && about === undefined;
  if (columns.filter(({ field }) => field === 'tick').length >= MIN_TICKED) return columns;
  return columns.map((column) => (isTicked(column) ? { ...column, field: 'stance' } : column));
}

/** What each column of a matrix speaks about. What the mapping says already stays so. */
export function guessMatrixColumns(
  { sheet, mapping, hints }: MappedSheet,
  context: MappingContext,
): readonly ColumnGuess[] {
  const cast = new Cast(context, hints);
  const { header } = mapping;
  const rows = header === undefined ? [] : dataRows(sheet, [header[0], header[1]]);
  const textsOf = (column: number) => rows.map(({ cells }) => cells[column - 1] ?? '').filter((text) => text !== '');
  const columns = withoutFewTicks(mapping.columns);
  const marked = columns.filter(({ field }) => ABOUT_PARTIES.has(field ?? ''));
  for (const column of marked) cast.learn(column);
  // Names come first, so that words such as 乙 mean whoever is named.
  for (const { heading, field } of marked) if (field !== 'performer') cast.named(lowest(heading));
  for (const { column, field } of marked) {
    if (field === 'performer') for (const text of new Set(textsOf(column))) cast.named(text);
  }
  const guess = (column: ColumnMapping): ColumnGuess => {
    if (!ABOUT_PARTIES.has(column.field ?? ''))
      return {
        mapping: column,
        isSure: sampleOf(rows, column.column).length === 0 || column.field !== null,
        alternatives: [],
      };
    const choice =
      column.field === 'performer' ? cast.both() : (choiceFor(cast, column.heading) ?? cast.unknown(column.heading));
    const alternatives = choice.alternatives.slice(0, MAX_ALTERNATIVES).map(alternativeOf);
    // What has been left open is guessed again, because the other columns may say it by now.
    if (column.about !== undefined && column.about.length > 0) return { mapping: column, isSure: true, alternatives };
    const named = column.field === 'performer' ? { performers: performersIn(cast, textsOf(column.column)) } : {};
    const about = idsOf(choice.actors);
    return {
      mapping: { ...column, about, ...(column.field === 'performer' ? {} : phasesField(column.heading)), ...named },
      isSure: choice.isSure,
      alternatives,
    };
  };
  return columns.map(guess);
}
