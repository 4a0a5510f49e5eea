import type { Heading } from '../../model/canonical.ts';
import { type EntityList, MODEL_FORMAT, modelDocument } from '../../model/document.ts';
import { contentOf, entryOf } from '../../model/shape/kinds.ts';
import { inSchemaOrder } from '../../model/shape/order.ts';
import type { ModelWriter } from '../format.ts';
import { jsonPieces } from './jsonPieces.ts';
import { type Part, partOf } from './pieces.ts';
import { yamlEntry, yamlField } from './yamlPieces.ts';

/** How to write a model, and what its document says beside the entities. */
export interface WriteOptions extends Heading {
  readonly format: 'json' | 'yaml';
}

/** How one format writes the document around its entities. */
interface Frame {
  readonly begin: (heading: Readonly<Record<string, unknown>>) => string;
  readonly openList: (list: EntityList) => string;
  readonly between: string;
  readonly entity: (part: Part, list: EntityList) => Generator<string>;
  readonly closeList: string;
  readonly end: string;
}

const JSON_FRAME: Frame = {
  begin: (heading) => JSON.stringify(heading, null, 2).replace(/\n\}$/, ''),
  openList: (list) => `,\n  "${list}": [\n    `,
  between: ',\n    ',
  entity: (part) => jsonPieces(part, '    '),
  closeList: '\n  ]',
  end: '\n}\n',
};

const YAML_FRAME: Frame = {
  begin: (heading) =>
    Object.entries(heading)
      .map(([key, value]) => yamlField(key, value))
      .join(''),
  openList: (list) => `${list}:\n`,
  between: '',
  entity: yamlEntry,
  closeList: '',
  end: '',
};

const schemaOf = (list: EntityList) => {
  const entry = entryOf(contentOf(modelDocument.shape[list]));
  if (entry === undefined) throw new Error(`${list} is no list of the document`);
  return entry;
};

/** Begins a document. Entities without what goes without saying, keys in the order of the schema (model/canonical.ts). */
export function openWriter({ format, ...heading }: WriteOptions): ModelWriter {
  const frame = format === 'json' ? JSON_FRAME : YAML_FRAME;
  const ordered = inSchemaOrder(modelDocument, { format: MODEL_FORMAT, ...heading });
  let begun = frame.begin(Object.fromEntries(Object.entries(ordered ?? {})));
  let open: EntityList | undefined;
  const before = (list: EntityList): string => {
    const text =
      open === list ? frame.between : begun + (open === undefined ? '' : frame.closeList) + frame.openList(list);
    begun = '';
    open = list;
    return text;
  };
  return {
    *entity(list, entity) {
      yield before(list);
      yield* frame.entity(partOf(schemaOf(list), entity), list);
    },
    end: () => begun + (open === undefined ? '' : frame.closeList) + frame.end,
  };
}
