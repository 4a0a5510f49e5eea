import type { Part } from './pieces.ts';
import { writeYaml } from './yamlText.ts';

/** Where something stands in a document of YAML. */
interface Place {
  /** The document that holds this value there and nothing else. */
  readonly around: (value: unknown) => unknown;
  /** Lines of that document before those of the value. */
  readonly linesBefore: number;
  /** What every line of it begins with. */
  readonly indent: string;
  /** Whether the first line begins with the dash of a list in place of the last two blanks. */
  readonly isEntry: boolean;
}

const STEP = '  ';

/** Where the whole document stands. */
const TOP: Place = { around: (value) => value, linesBefore: 0, indent: '', isEntry: false };

/** Where the entries of a list stand that is at a place. */
const entryAt = ({ around, linesBefore, indent }: Place): Place => ({
  around: (value) => around([value]),
  linesBefore,
  indent: indent + STEP,
  isEntry: true,
});

/** Where the value of a key stands in a map that is at a place. */
const valueAt = ({ around, linesBefore, indent }: Place, key: string): Place => ({
  around: (value) => around({ [key]: value }),
  linesBefore: linesBefore + 1,
  indent: indent + STEP,
  isEntry: false,
});

function withoutLines(text: string, count: number): string {
  let from = 0;
  for (let line = 0; line < count; line += 1) from = text.indexOf('\n', from) + 1;
  return text.slice(from);
}

/** What a value looks like at a place. */
const textAt = (place: Place, value: unknown): string =>
  withoutLines(writeYaml(place.around(value)), place.linesBefore);

/** The line of a key whose value is a list or a map that follows on lines of its own. */
const keyLine = (place: Place, key: string): string => {
  const text = textAt(place, { [key]: [0] });
  return text.slice(0, text.indexOf('\n') + 1);
};

const undashed = ({ indent }: Place, text: string): string => indent + text.slice(indent.length);

/** The fields of a map; only the first stands behind the dash. */
function* fields(parts: Iterable<readonly [string, Part]>, place: Place): Generator<string> {
  let isFirst = true;
  for (const [key, part] of parts) {
    const text = part.is === 'whole' ? textAt(place, { [key]: part.value }) : keyLine(place, key);
    yield isFirst || !place.isEntry ? text : undashed(place, text);
    if (part.is !== 'whole') yield* yamlPieces(part, valueAt(place, key));
    isFirst = false;
  }
}

/** A part as it is written at a place when the document is written as a whole; of a list its entries, below its key. */
function* yamlPieces(part: Part, place: Place): Generator<string> {
  if (part.is === 'whole') yield textAt(place, part.value);
  else if (part.is === 'map') yield* fields(part.parts, place);
  else for (const entry of part.parts) yield* yamlPieces(entry, entryAt(place));
}

/** An entry of a list that stands below a key of the document. */
export const yamlEntry = (part: Part, key: string): Generator<string> => yamlPieces(part, entryAt(valueAt(TOP, key)));

/** A field of the document. */
export const yamlField = (key: string, value: unknown): string => writeYaml({ [key]: value });
