import { canonicalModel } from '../../model/canonical.ts';
import { PUT_ORDER, type Put, putAll } from '../../model/change.ts';
import { ENTITY_LISTS, type EntityList, MODEL_FORMAT, type ModelDocument } from '../../model/document.ts';
import { identitiesOf } from '../../model/invariants/identity.ts';
import { parseDocument } from '../../model/parse.ts';
import { inFile } from '../../model/path.ts';
import { BUNKAI_JSON } from '../bunkai/index.ts';
import { parseJson } from '../bunkai/json.ts';
import { type JsonPart, takeJsonApart } from '../bunkai/jsonParts.ts';
import { decodeUtf8 } from '../decode.ts';
import type { SourceFile } from '../format.ts';
import { formatOf } from '../formats.ts';
import { ListPacker } from '../packedList.ts';
import type { FileContents, FilesRead, FilesToRead, RequiredCatalogue } from './filesRead.ts';

/** Bytes that are parsed and checked together: more at a time takes memory, less takes time. */
const AT_A_TIME = 50_000;

/** What several files come to. */
class Gathered {
  readonly contents: FileContents[] = [];
  readonly requires: RequiredCatalogue[] = [];
  readonly #packers = new Map<EntityList, ListPacker<Put>>(PUT_ORDER.map((list) => [list, new ListPacker<Put>()]));
  readonly #identities = new Set<string>();

  /** Takes what a part of a document holds; false where something stands twice. */
  add(document: ModelDocument): boolean {
    return putAll(canonicalModel(document)).every((put) => {
      this.#packers.get(put.list)?.add(put);
      return identitiesOf(put).every((identity) => {
        const known = this.#identities.size;
        return this.#identities.add(`${put.list} ${identity}`).size > known;
      });
    });
  }

  pieces(): Uint8Array[] {
    return [...this.#packers.values()].flatMap((packer) => packer.packed().pieces);
  }
}

/** Reads one file part by part. */
class PartReader {
  readonly counts = new Map<EntityList, number>(ENTITY_LISTS.map((list) => [list, 0]));
  readonly #gathered: Gathered;
  readonly #maxNesting: number;
  /** What the document says beside its entities, and lists in which it has none. */
  readonly #rest = new Map<string, unknown>();
  #list: EntityList | undefined;
  #entries: unknown[] = [];
  #bytes = 0;

  constructor(gathered: Gathered, maxNesting: number) {
    this.#gathered = gathered;
    this.#maxNesting = maxNesting;
  }

  /** Takes a part; false where something is wrong. */
  take({ key, isEntry, bytes }: JsonPart): boolean {
    const decoded = decodeUtf8(bytes);
    const parsed = decoded.ok ? parseJson(decoded.text, () => {}, this.#maxNesting - (isEntry ? 2 : 1)) : undefined;
    if (parsed === undefined) return false;
    const list = ENTITY_LISTS.find((each) => each === key);
    if (!isEntry || list === undefined) {
      const before = this.#rest.get(key);
      this.#rest.set(key, isEntry ? [...(Array.isArray(before) ? before : []), parsed.value] : parsed.value);
      return true;
    }
    if (list !== this.#list && !this.flush()) return false;
    this.#list = list;
    this.#entries.push(parsed.value);
    this.counts.set(list, (this.counts.get(list) ?? 0) + 1);
    this.#bytes += bytes.length;
    return this.#bytes < AT_A_TIME || this.flush();
  }

  /** Checks and gathers what has been taken; false where something is wrong. */
  flush(): boolean {
    if (this.#list === undefined || this.#entries.length === 0) return true;
    const document = this.#parse({ format: MODEL_FORMAT, [this.#list]: this.#entries });
    this.#entries = [];
    this.#bytes = 0;
    return document !== undefined && this.#gathered.add(document);
  }

  /** What the document says beside its entities; undefined where something is wrong with that. */
  rest(): ModelDocument | undefined {
    return this.#parse(Object.fromEntries(this.#rest));
  }

  #parse(value: unknown): ModelDocument | undefined {
    return parseDocument(value, () => {});
  }
}

function readFile({ name, content }: SourceFile, gathered: Gathered, maxNesting: number): boolean {
  const reader = new PartReader(gathered, maxNesting);
  if (!takeJsonApart(content, (part) => reader.take(part)) || !reader.flush()) return false;
  const rest = reader.rest();
  if (rest === undefined) return false;
  const { counts } = reader;
  gathered.contents.push({ name, format: BUNKAI_JSON.name, counts, repaired: [], notUnderstood: [] });
  for (const [at, id] of (rest.requires ?? []).entries()) {
    gathered.requires.push({ id, path: inFile(name, `requires[${at}]`) });
  }
  return true;
}

/**
 * Reads files of JSON entity by entity, so that no more than a little of them is in memory as objects. Undefined where one is of
 * another format or something is wrong: whoever reads them whole finds out what, and says it as people know it.
 */
export function readInParts({ files, limits, tables }: FilesToRead): FilesRead | undefined {
  const isPlain = (file: SourceFile, i: number) =>
    tables?.mappings[i] === undefined && formatOf(file).name === BUNKAI_JSON.name;
  if (!files.every(isPlain)) return undefined;
  const gathered = new Gathered();
  if (!files.every((file) => readFile(file, gathered, limits.maxNesting))) return undefined;
  const { contents, requires } = gathered;
  return { ok: true, problems: [], pieces: gathered.pieces(), contents, requires };
}
