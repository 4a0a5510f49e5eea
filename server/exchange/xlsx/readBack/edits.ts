import { inFile, shorten } from '../../../model/path.ts';
import type { Report } from '../../../model/problem.ts';
import type { Phase } from '../../../model/vocabulary.ts';
import { type Mark, WRITTEN_MARKS } from '../../../text/vocabulary.ts';
import type { Repair } from '../../format.ts';
import { FIELDS, partyColumn } from '../rowKeys.ts';
import { compareText } from '../rowMarks.ts';
import { placeOf, type TableSheet, textOf } from './layout.ts';
import { markIn } from './marks.ts';
import { rowKey, type Written, type WrittenComponent, type WrittenRow } from './written.ts';

/** What a person changed: a component's word on a requirement in a phase. */
export interface Edit {
  readonly component: WrittenComponent;
  readonly requirement: string;
  readonly phase: Phase;
  /** Sheet and cell, without the file's name. */
  readonly place: string;
  readonly change:
    | { readonly kind: 'MARK'; readonly mark: Mark; readonly written: string }
    | { readonly kind: 'REMARK'; readonly added: string }
    /** Ids of evidence, in the order of the cell. */
    | { readonly kind: 'EVIDENCE'; readonly ids: readonly string[] };
}

/** Collects what was changed in the tables, and reports what cannot be understood. */
export class Edits {
  readonly edits: Edit[] = [];
  readonly repaired: Repair[] = [];
  readonly #written: Written;
  readonly #file: string;
  readonly #isRaci: boolean;
  readonly #report: Report;

  /** Letters of a RACI table say too little to be read: what was changed there is a problem. */
  constructor(written: Written, file: string, isRaci: boolean, report: Report) {
    this.#written = written;
    this.#file = file;
    this.#isRaci = isRaci;
    this.#report = report;
  }

  /** Takes one table; gives the keys of the rows that it has. */
  take(table: TableSheet): Set<string> {
    const seen = new Set<string>();
    const { sheet, phase, namesRow, rowNames, lastRow } = table;
    for (let row = namesRow + 2; row <= lastRow; row += 1) {
      const key = rowKey(phase, textOf(sheet, row, rowNames));
      const known = this.#written.rows.get(key);
      if (known === undefined || seen.has(key)) this.#foreignRow(table, row);
      else {
        seen.add(key);
        this.#row(table, row, known);
      }
    }
    return seen;
  }

  #problem(code: Parameters<Report>[0], place: string, params: Record<string, string>): void {
    this.#report(code, inFile(this.#file, place), params);
  }

  /** A row that was not written, or is there twice: its first text is named. */
  #foreignRow({ sheet, lastColumn }: TableSheet, row: number): void {
    for (let column = 1; column <= lastColumn; column += 1) {
      const found = textOf(sheet, row, column).trim();
      const { master, address } = sheet.getCell(row, column);
      // A chapter that was joined over the rows reaches into one that was inserted.
      if (found === '' || master.address !== address) continue;
      this.#problem('NOT_OURS', placeOf(sheet, row, column), { found: shorten(found) });
      return;
    }
  }

  #row(table: TableSheet, row: number, written: WrittenRow): void {
    const { sheet, columns } = table;
    const named = new Set<number>([table.rowNames]);
    this.#written.columns.parties.forEach((party, i) => {
      const column = columns.get(partyColumn(party));
      if (column === undefined) return;
      named.add(column);
      this.#mark(table, row, column, written, i);
    });
    FIELDS.forEach((field, i) => {
      const column = columns.get(field);
      if (column === undefined) return;
      named.add(column);
      const change = compareText(written.texts[i] ?? '', textOf(sheet, row, column));
      if (change.kind === 'SAME') return;
      if (this.#isRaci) this.#changedText(table, row, column);
      else if (field === 'evidence') this.#evidence(table, row, column, written);
      else if (field === 'remarks' && change.kind === 'ADDED') this.#remark(table, row, column, written, change.added);
      else this.#changedText(table, row, column);
    });
    for (let column = 1; column <= table.lastColumn; column += 1) {
      const found = named.has(column) ? '' : textOf(sheet, row, column).trim();
      if (found !== '') this.#problem('NOT_OURS', placeOf(sheet, row, column), { found: shorten(found) });
    }
  }

  #changedText({ sheet }: TableSheet, row: number, column: number): void {
    this.#problem('TEXT_CHANGED', placeOf(sheet, row, column), { found: shorten(textOf(sheet, row, column)) });
  }

  #components(places: readonly number[]): WrittenComponent[] {
    return places.flatMap((place) => this.#written.facts.components[place] ?? []);
  }

  #mark({ sheet, phase }: TableSheet, row: number, column: number, written: WrittenRow, party: number): void {
    const found = textOf(sheet, row, column).trim();
    const before = written.marks[party] ?? '';
    if (found === before) return;
    const place = placeOf(sheet, row, column);
    if (this.#isRaci) {
      this.#problem('MARK_CHANGED', place, { written: before, found: shorten(found) });
      return;
    }
    const mark = markIn(found);
    if (mark === undefined) {
      this.#problem('MARK_UNKNOWN', place, { found: shorten(found), allowed: WRITTEN_MARKS.join(', ') });
      return;
    }
    if (mark !== found) this.repaired.push({ path: inFile(this.#file, place), original: found, readAs: mark });
    if (mark === before) return;
    const components = this.#components(written.of[party] ?? []);
    const [component, ...more] = components;
    if (component === undefined) this.#problem('NOT_OURS', place, { found: shorten(found) });
    else if (more.length > 0) {
      const names = components.map(({ name }) => name).join(', ');
      this.#problem('MARK_JOINED', place, { found: shorten(found), components: names });
    } else this.#add(component, written, phase, place, { kind: 'MARK', mark, written: before });
  }

  #add(component: WrittenComponent, row: WrittenRow, phase: Phase, place: string, change: Edit['change']): void {
    const [requirement = ''] = row.row.split('\n');
    this.edits.push({ component, requirement, phase, place, change });
  }

  /** The one component of which the texts of a row speak. */
  #speaker(written: WrittenRow): WrittenComponent | undefined {
    const [, component] = written.row.split('\n');
    if (component !== undefined) return this.#written.facts.components.find(({ id }) => id === component);
    const [speaker, ...more] = this.#components(written.speakers);
    return more.length > 0 ? undefined : speaker;
  }

  #remark({ sheet, phase }: TableSheet, row: number, column: number, written: WrittenRow, added: string): void {
    const place = placeOf(sheet, row, column);
    const component = this.#speaker(written);
    if (component === undefined) this.#problem('REMARK_WITHOUT_STATEMENT', place, { found: shorten(added) });
    else this.#add(component, written, phase, place, { kind: 'REMARK', added });
  }

  #evidence({ sheet, phase }: TableSheet, row: number, column: number, written: WrittenRow): void {
    const place = placeOf(sheet, row, column);
    const titles = textOf(sheet, row, column)
      .split('\n')
      .map((title) => title.trim())
      .filter((title) => title !== '');
    const component = this.#speaker(written);
    const known = Object.entries(this.#written.facts.evidence);
    const ids = titles.flatMap((title) => known.find(([id, name]) => name === title || id === title)?.[0] ?? []);
    const unknown = titles.filter((title) => !known.some(([id, name]) => name === title || id === title));
    for (const title of unknown) this.#problem('EVIDENCE_NOT_KNOWN', place, { found: shorten(title) });
    if (component === undefined)
      this.#problem('REMARK_WITHOUT_STATEMENT', place, { found: shorten(titles.join(', ')) });
    else if (unknown.length === 0) this.#add(component, written, phase, place, { kind: 'EVIDENCE', ids });
  }
}
