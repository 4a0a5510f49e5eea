import { ENTITY_LISTS, type EntityList, joinDocuments, type Model, type ModelDocument } from './document.ts';
import type { PathOf } from './invariants/identity.ts';
import { checkModel, plainPath } from './invariants/model.ts';
import { idsAlikeIn } from './lookalike.ts';
import { parseDocument } from './parse.ts';
import { inFile } from './path.ts';
import { collectProblems, MAX_PROBLEMS, type Problem, type Report } from './problem.ts';
import { suggesting } from './suggest.ts';
import type { Day, LocalText } from './values.ts';

/** One parsed file: freshly parsed plain data, and the name that paths give it. */
export interface Source {
  readonly name: string;
  readonly value: unknown;
}

/**
 * A model without any problem and where its entities stand, or every problem. `asOf` and `title` are those of the last file
 * that has one.
 */
export type ReadResult =
  | {
      readonly ok: true;
      readonly model: Model;
      readonly pathOf: PathOf;
      readonly asOf?: Day;
      readonly title?: LocalText;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A document and where its problems are reported. */
interface Part {
  readonly document: ModelDocument;
  readonly report: Report;
  readonly name: string;
}

/** Gives each entity of the joined lists the place where it stands in its own file. */
function pathsOf(parts: readonly Part[]): PathOf {
  const [only, second] = parts;
  if (only === undefined || second === undefined) return plainPath;
  const places = new Map<EntityList, { name: string; from: number; to: number }[]>();
  for (const list of ENTITY_LISTS) {
    let from = 0;
    const inList = parts.map(({ name, document }) => {
      const place = { name, from, to: from + (document[list]?.length ?? 0) };
      from = place.to;
      return place;
    });
    places.set(list, inList);
  }
  return (list, index) => {
    const place = places.get(list)?.find(({ to }) => index < to);
    return place === undefined ? plainPath(list, index) : inFile(place.name, plainPath(list, index - place.from));
  };
}

function checkRequired(parts: readonly Part[], model: Model): void {
  const loaded = new Set<string>(model.catalogues.map(({ id }) => id));
  for (const { document, report } of parts) {
    document.requires?.forEach((id, i) => {
      if (!loaded.has(id)) report('REQUIRED_CATALOGUE_MISSING', `requires[${i}]`, { id });
    });
  }
}

/** A document that has the right shape, and the name that paths give it. */
export interface NamedDocument {
  readonly name: string;
  readonly document: ModelDocument;
}

/**
 * Joins documents to one model, in their order: references may go from any document to any other, and the same id twice
 * is a problem across documents too. With several documents each path begins with the document's name and `: `.
 */
export function joinModel(documents: readonly NamedDocument[]): ReadResult {
  const { problems, report } = collectProblems(MAX_PROBLEMS);
  const parts: Part[] = documents.map(({ name, document }) => ({
    document,
    name,
    report: (code, path, params) => report(code, documents.length > 1 ? inFile(name, path) : path, params),
  }));
  const model = joinDocuments(parts.map(({ document }) => document));
  checkRequired(parts, model);
  const pathOf = pathsOf(parts);
  checkModel(model, report, pathOf);
  if (problems.length > 0) return { ok: false, problems: suggesting(problems, idsAlikeIn(model)) };

  const asOf = parts.findLast(({ document }) => document.asOf !== undefined)?.document.asOf;
  const title = parts.findLast(({ document }) => document.title !== undefined)?.document.title;
  return { ok: true, model, pathOf, ...(asOf !== undefined && { asOf }), ...(title !== undefined && { title }) };
}

/**
 * Reads plain data as one model (joinModel). Invariants are checked only when every document has the right shape, so that
 * one problem is not reported again as its consequences.
 */
export function readModel(sources: readonly Source[]): ReadResult {
  const { problems, report } = collectProblems(MAX_PROBLEMS);
  const documents: NamedDocument[] = [];
  for (const { name, value } of sources) {
    const inPart: Report = (code, path, params) => report(code, sources.length > 1 ? inFile(name, path) : path, params);
    const document = parseDocument(value, inPart);
    if (document !== undefined) documents.push({ document, name });
  }
  return problems.length > 0 ? { ok: false, problems } : joinModel(documents);
}
