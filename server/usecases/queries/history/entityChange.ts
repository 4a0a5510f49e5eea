import { canonicalText } from '../../../model/apply.ts';
import { type Entity, keyOfEntity, type Put } from '../../../model/change.ts';
import { diffLines } from '../../../model/diffSheets.ts';
import type { EntityList } from '../../../model/document.ts';
import { sheet as sheetSchema } from '../../../model/sheet.ts';
import type { LocalText } from '../../../model/values.ts';
import { versionName } from '../../../text/versions.ts';
import type { Fields } from '../../access/mask.ts';

/** One field, before and after, as JSON text; undefined: not there. */
export interface FieldChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What became of one entity. */
export interface EntityChange {
  readonly entity: EntityList;
  readonly key: string;
  readonly change: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly label: LocalText;
  readonly fields: readonly FieldChange[];
}

const json = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));

function lineChanges(before: Fields, after: Fields): FieldChange[] {
  const [old, now] = [before, after].map((fields) =>
    sheetSchema.safeParse(fields.size === 0 ? { component: '-', version: '-' } : Object.fromEntries(fields)),
  );
  if (!old?.success || !now?.success) return [];
  return diffLines(old.data, now.data).map((diff) => ({
    path: `lines[${diff.requirement}]`,
    before: diff.before.length === 0 ? undefined : json(diff.before),
    after: diff.after.length === 0 ? undefined : json(diff.after),
  }));
}

/** The fields that differ, in the order of their names; the lines of sheets one requirement at a time. */
function fieldChanges(list: EntityList, old: Fields, now: Fields): FieldChange[] {
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((path): FieldChange[] => {
    if (canonicalText(old.get(path) ?? null) === canonicalText(now.get(path) ?? null)) return [];
    if (list === 'sheets' && path === 'lines') return lineChanges(old, now);
    return [{ path, before: json(old.get(path)), after: json(now.get(path)) }];
  });
}

/** What people call an entity; `nameOf` knows components and parties. */
function labelOf(entity: Entity, nameOf: (list: EntityList, id: string) => LocalText): LocalText {
  if ('covers' in entity) return entity.documents?.[0]?.title ?? { ja: entity.id };
  if ('contract' in entity) return labelOf(entity.contract, nameOf);
  if ('name' in entity) return entity.name;
  if ('gap' in entity) return nameOf('parties', entity.institution);
  if ('consumer' in entity) {
    const [from, to] = [nameOf('components', entity.consumer), nameOf('components', entity.supplier)];
    return { ja: `${from.ja} → ${to.ja}`, en: `${from.en ?? from.ja} → ${to.en ?? to.ja}` };
  }
  if ('version' in entity) {
    const name = nameOf('components', entity.component);
    const { version } = entity;
    return {
      ja: `${name.ja} ${versionName(version, 'ja')}`,
      en: `${name.en ?? name.ja}, ${versionName(version, 'en')}`,
    };
  }
  return ('title' in entity ? entity.title : undefined) ?? { ja: entity.id };
}

/** How an entity is told: what it and others are called, and its fields. */
export interface Telling {
  /** The name of a component or a party; its id where there is none. */
  nameOf(list: EntityList, id: string): LocalText;
  fieldsOf(put: Put): Fields;
}

const NO_FIELDS: Fields = new Map();

/** What became of an entity that was put in place of another one, or removed; undefined where nothing did. */
export function compareEntity(
  before: Put | undefined,
  after: Put | undefined,
  { nameOf, fieldsOf }: Telling,
): EntityChange | undefined {
  const shown = after ?? before;
  if (shown === undefined) return undefined;
  const { list, entity } = shown;
  const [old, now] = [before, after].map((put) => (put === undefined ? NO_FIELDS : fieldsOf(put)));
  const fields = fieldChanges(list, old ?? NO_FIELDS, now ?? NO_FIELDS);
  if (before !== undefined && after !== undefined && fields.length === 0) return undefined;
  const change = before === undefined ? 'ADDED' : after === undefined ? 'REMOVED' : 'CHANGED';
  return { entity: list, key: keyOfEntity(shown), change, label: labelOf(entity, nameOf), fields };
}
