/** A form that is being filled in: of an entity that is there, or of one that is to be. */
export interface Entry<Form> {
  /** Key of the entity; of a new one the key that it will have, so that sending it twice makes one. */
  readonly id: string;
  readonly form: Form;
  /** What stood there when it was begun; null for a new one. */
  readonly base: Form | null;
  /** The revision at which `base` was read. */
  readonly revision: number;
}

/** The field of a form at a path of its entity: a name is one field a language, the others are called as in the entity. */
export function fieldAtPath<Field extends string>(fields: readonly Field[], path: string): Field | undefined {
  const language = path.startsWith('name.en') ? 'en' : path.startsWith('name') ? 'ja' : undefined;
  return fields.find((field) => (language === undefined ? path.startsWith(field) : field === language));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a browser has kept of an entry; undefined where that is none. `like` is a form with every field. */
export function readEntry<Form extends object>(text: string | null, like: Form): Entry<Form> | undefined {
  const isForm = (value: unknown): value is Form =>
    isRecord(value) &&
    Object.entries(like).every(([field, empty]) => {
      const kept = value[field];
      return (
        empty === null ||
        kept === null ||
        (typeof kept === typeof empty && Array.isArray(kept) === Array.isArray(empty))
      );
    }) &&
    Object.keys(like).every((field) => field in value);
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (!isRecord(kept)) return undefined;
    const { id, form, base, revision } = kept;
    if (typeof id !== 'string' || typeof revision !== 'number' || !isForm(form)) return undefined;
    if (base !== null && !isForm(base)) return undefined;
    return { id, form, base, revision };
  } catch {
    return undefined;
  }
}

const textOf = (value: unknown): string => JSON.stringify(value);

/** The fields in which two versions differ, in the order of `fields`. */
export const differingFields = <Form extends object, Field extends keyof Form>(
  fields: readonly Field[],
  a: Form,
  b: Form,
): Field[] => fields.filter((field) => textOf(a[field]) !== textOf(b[field]));

/**
 * What is typed brought onto what is there now: fields that only another person changed as they are now. Where both changed one, it
 * stands among `clashes`, and is as typed until one has chosen.
 */
export function broughtTogether<Form extends object, Field extends keyof Form>(
  fields: readonly Field[],
  { base, form }: Pick<Entry<Form>, 'base' | 'form'>,
  now: Form,
): { readonly form: Form; readonly clashes: readonly Field[] } {
  if (base === null) return { form, clashes: differingFields(fields, form, now) };
  const theirs = differingFields(fields, base, now);
  const mine = differingFields(fields, base, form);
  const clashes = theirs.filter((field) => mine.includes(field) && textOf(form[field]) !== textOf(now[field]));
  const taken = theirs.filter((field) => !mine.includes(field));
  const together = { ...form };
  for (const field of taken) together[field] = now[field];
  return { form: together, clashes };
}

/** The form with these fields as they are now. */
export function withTheirs<Form extends object, Field extends keyof Form>(
  form: Form,
  now: Form,
  theirs: ReadonlySet<Field>,
): Form {
  const next = { ...form };
  for (const field of theirs) next[field] = now[field];
  return next;
}

/**
 * The key of a new entity: in the name space of a party, or in none for a party of its own. `random` makes it one that nothing has
 * yet.
 */
export const newKey = (nameSpace: string | undefined, random: string): string =>
  nameSpace === undefined ? `v-${random}` : `${nameSpace}.${random}`;
