import type { ModelDocument } from '../../../model/document.ts';
import { MODEL_FORMAT } from '../../../model/document.ts';
import { componentId, day } from '../../../model/values.ts';
import { PHASES, type Phase } from '../../../model/vocabulary.ts';
import { addressOf, placeOf } from '../mapping/address.ts';
import { asideOf } from '../mapping/asides.ts';
import type { FindingTaker } from '../mapping/findings.ts';
import type { RowMapping } from '../mapping/mapping.ts';
import type { MappedSheet, MappingContext, TargetReading } from '../mapping/target.ts';
import type { CellNote } from '../table.ts';
import { checkColumns, readUnit, type UnitRead } from './cells.ts';
import { type AboutRequirement, gather } from './gather.ts';
import { baseOf, linesOf, versionOf } from './lines.ts';
import { type OwnCatalogue, ownCatalogue } from './ownRequirements.ts';
import { type KnownRequirement, requirementsOf } from './rows.ts';
import { relationsOf } from './stances.ts';
import { type MatrixColumns, matrixColumns, textAt, type Unit, unitsOf } from './units.ts';

/** Everything that reading a matrix goes by. */
interface Job {
  readonly context: MappingContext;
  readonly findings: FindingTaker;
  readonly components: ReadonlySet<string>;
  readonly requirements: ReadonlyMap<string, KnownRequirement>;
  readonly own: OwnCatalogue | undefined;
}

/** A sheet with its columns sorted out, and its rows by their keys. */
interface SheetJob {
  readonly mapped: MappedSheet;
  readonly columns: MatrixColumns;
  readonly rows: ReadonlyMap<string, RowMapping>;
}

const rowPlace = ({ sheet }: MappedSheet, columns: MatrixColumns, { row }: Unit): string =>
  placeOf(sheet.name, addressOf(row.number, columns.title?.column ?? columns.id?.column ?? 1));

/** The requirement that a unit is about; undefined, and a finding, where it is about none. */
function requirementFor(
  { requirements, own, findings }: Job,
  { mapped, columns, rows }: SheetJob,
  unit: Unit,
  read: UnitRead,
): KnownRequirement | undefined {
  const row = rows.get(unit.key);
  const place = rowPlace(mapped, columns, unit);
  if (row?.to === 'NEW' && own !== undefined) {
    const phases = new Set(read.said.flatMap(({ phases: said }) => said ?? []));
    const asked: readonly Phase[] = phases.size === 0 ? ['normal'] : PHASES.filter((phase) => phases.has(phase));
    return own.requirementOf(unit, mapped.sheet.name, asked);
  }
  const known = requirements.get(row?.entity ?? '');
  if (row?.to === 'ENTITY' && known !== undefined) return known;
  if (row?.to === 'ENTITY') findings.notUnderstood(place, unit.text, 'UNKNOWN_ENTITY', row.entity ?? '');
  else findings.notUnderstood(place, unit.text, row === undefined ? 'ROW_NOT_MATCHED' : 'ROW_LEFT_OUT');
  return undefined;
}

function notesByRow({ sheet }: MappedSheet): ReadonlyMap<number, readonly CellNote[]> {
  const byRow = new Map<number, CellNote[]>();
  for (const note of sheet.notes) byRow.set(note.row, [...(byRow.get(note.row) ?? []), note]);
  return byRow;
}

function unitsIn(job: Job, mapped: MappedSheet): AboutRequirement[] {
  const columns = matrixColumns(mapped.mapping);
  checkColumns(mapped, columns, job.components, job.findings);
  const sheetJob: SheetJob = { mapped, columns, rows: new Map(mapped.mapping.rows.map((row) => [row.key, row])) };
  const notes = notesByRow(mapped);
  const skipped = new Set(mapped.mapping.skip ?? []);
  return unitsOf(mapped).flatMap((unit): AboutRequirement[] => {
    if (unit.isEmpty) {
      job.findings.notUnderstood(rowPlace(mapped, columns, unit), unit.text, asideOf(unit.row) ?? 'ROW_EMPTY');
      return [];
    }
    const read = readUnit({
      mapped,
      columns,
      unit,
      findings: job.findings,
      known: job.components,
      notes: notes.get(unit.row.number) ?? [],
    });
    const known = requirementFor(job, sheetJob, unit, read);
    if (known === undefined) return [];
    const said = read.said.filter(({ address, place, original }) => {
      if (!skipped.has(address)) return true;
      job.findings.notUnderstood(place, original, 'CELL_LEFT_OUT');
      return false;
    });
    const documents = columns.sources.map((column) => textAt(unit.row, column)).filter((text) => text !== '');
    return [{ ...read, ...known, said, document: documents[0] }];
  });
}

/** A unit of a requirement that was made, once all rows of it are known: what it says of no situation it says of those before. */
function withAllPhases({ own }: Job, unit: AboutRequirement): AboutRequirement {
  const requirement = own?.whole(unit.key);
  if (requirement === undefined) return unit;
  const said = unit.said.map((one) => ({ ...one, phases: one.phases ?? unit.requirement.phases }));
  return { ...unit, requirement, said };
}

/** The catalogue that was made, and the institution that is held to it from now on. */
function ownDocument({ own, context }: Job): Pick<ModelDocument, 'catalogues' | 'parties'> {
  const catalogue = own?.catalogue();
  if (catalogue === undefined) return {};
  const institution = (context.known.parties ?? []).find(({ id }) => id === context.institution);
  const adopts = institution?.adopts ?? [];
  if (institution === undefined || adopts.includes(catalogue.id)) return { catalogues: [catalogue] };
  return { catalogues: [catalogue], parties: [{ ...institution, adopts: [...adopts, catalogue.id] }] };
}

/** Reads the sheets of a responsibility matrix as one: a draft for each component that it says something new of. */
export function readMatrixTables(
  sheets: readonly MappedSheet[],
  context: MappingContext,
  options: Readonly<Record<string, string>>,
  file: { readonly name: string },
  findings: FindingTaker,
): TargetReading {
  const { known } = context;
  const about = new Set(sheets.flatMap(({ mapping }) => mapping.columns.flatMap((column) => column.about ?? [])));
  const job: Job = {
    context,
    findings,
    components: new Set<string>((known.components ?? []).map(({ id }) => id)),
    requirements: new Map(requirementsOf(context).map((requirement) => [requirement.key, requirement])),
    own: ownCatalogue(context, about, options),
  };
  const units = sheets.flatMap((sheet) => unitsIn(job, sheet)).map((unit) => withAllPhases(job, unit));
  const publishedOn = options['publishedOn'];
  const read = [...gather(units, relationsOf(context), findings)].map(([component, statements]) => {
    const before = baseOf(known.sheets ?? [], component)?.lines ?? [];
    return { component, ...linesOf(statements, before, file.name) };
  });
  return {
    changes: read.flatMap(({ changes }) => changes),
    document: {
      format: MODEL_FORMAT,
      ...ownDocument(job),
      sheets: read
        .filter(({ isNew }) => isNew)
        .map(({ component, lines }) => ({
          component: componentId.parse(component),
          version: versionOf(known.sheets ?? [], component, options['version'], publishedOn ?? context.asOf),
          publishedOn: publishedOn === undefined ? null : day.parse(publishedOn),
          lines: [...lines],
        })),
    },
  };
}
