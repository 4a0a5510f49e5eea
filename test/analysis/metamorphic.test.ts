import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { modelCase } from '../support/models/arbitrary.ts';
import { addDays } from '../support/models/build/days.ts';
import type { ModelCase, ModelDocument } from '../support/models/types.ts';
import { repeats } from '../support/repeats.ts';
import { engineResults } from './engine.ts';
import { EXPECTED, readFiles } from './expected.ts';
import { asSets, renameEverything, whateverTheOrder } from './renaming.ts';
import { joined, moveDays, numbersFrom, shuffleLists } from './transform.ts';

// Random models: a guard against hanging, not a measure; machines that run much else are slow.
vi.setConfig({ testTimeout: 300_000 });

const RUNS = repeats(40, 400);

/** Holds a property of random models; the number is a second draw that it may use. */
function always(holds: (model: ModelCase, draw: number) => void): void {
  fc.assert(fc.property(modelCase(), fc.nat(), holds), { numRuns: RUNS });
}

/** A hospital with a system, its vendor and their contract: a world of its own with every kind of entity. */
function unrelated(asOf: string): ModelDocument {
  const name = { ja: '無関係' };
  return {
    format: 'bunkai-model/1',
    parties: [
      { id: '-other-hospital', type: 'INSTITUTION', name, facilityType: 'II' },
      { id: '-other-vendor', type: 'VENDOR', name },
    ],
    components: [
      { id: '-other-system', owner: '-other-hospital', kind: 'ON_PREMISES', name },
      { id: '-other-care', owner: '-other-vendor', kind: 'OPERATION', name, exposure: 'INTERNET' },
    ],
    links: [{ consumer: '-other-system', supplier: '-other-care', kind: 'OPERATED_BY' }],
    sheets: [{ component: '-other-care', version: '1', publishedOn: asOf, lines: [] }],
    contracts: [
      {
        id: '-other-contract',
        customer: '-other-hospital',
        supplier: '-other-vendor',
        covers: ['-other-care'],
        startsOn: asOf,
        bundles: true,
      },
    ],
  };
}

describe('what the engine says of random models', () => {
  it('does not depend on the order of anything in the documents, nor on theirs', () => {
    always(({ documents, asOf }, draw) => {
      const shuffled = shuffleLists(documents, numbersFrom(draw));
      expect(engineResults(shuffled, asOf)).toEqual(engineResults(documents, asOf));
    });
  });

  it('is renamed with the ids, and is otherwise the same', () => {
    always(({ documents, asOf }) => {
      const renamed = renameEverything(documents, 'OPPOSITE');
      const back = renamed.back(engineResults(renamed.documents, asOf));
      expect(asSets(whateverTheOrder(back))).toEqual(asSets(whateverTheOrder(engineResults(documents, asOf))));
    });
  });

  it('is renamed with ids that keep their order, the ways and the least contracts too', () => {
    always(({ documents, asOf }) => {
      const renamed = renameEverything(documents, 'SAME');
      const back = renamed.back(engineResults(renamed.documents, asOf));
      expect(asSets(back)).toEqual(asSets(engineResults(documents, asOf)));
    });
  });

  it('does not change with parties that nothing connects to', () => {
    always(({ documents, asOf }) => {
      const results = engineResults([unrelated(asOf), ...documents], asOf);
      expect(results.filter(({ id }) => id !== '-other-hospital')).toEqual(engineResults(documents, asOf));
    });
  });

  it('does not change when every date moves by the same number of days', () => {
    always(({ documents, asOf }, draw) => {
      const days = (draw % 4001) - 2000;
      expect(engineResults(moveDays(documents, days), addDays(asOf, days))).toEqual(engineResults(documents, asOf));
    });
  });

  it('is the same of one document and of the same entities in many', () => {
    always(({ documents, asOf }) => {
      const one = joined({ documents, asOf });
      const { format, ...lists } = one;
      const many = Object.entries(lists).map(([key, list]) => ({ format, [key]: list }));
      const results = engineResults(documents, asOf);
      expect(engineResults([one], asOf)).toEqual(results);
      expect(engineResults(many, asOf)).toEqual(results);
    });
  });

  it('does not change with a draft, with a sheet of tomorrow, or with evidence that no line names', () => {
    always(({ documents, asOf }) => {
      const component = documents.flatMap((d) => d.components ?? [])[0];
      const more: ModelDocument = {
        format: 'bunkai-model/1',
        sheets: [
          { component: component?.id ?? '', version: 'a draft', publishedOn: null },
          { component: component?.id ?? '', version: 'in years', publishedOn: addDays(asOf, 4000) },
        ],
        evidence: [{ id: 'unnamed', title: { ja: '根拠' }, kind: 'CERTIFICATE' }],
      };
      expect(engineResults([...documents, more], asOf)).toEqual(engineResults(documents, asOf));
    });
  });

  it('does not change with contracts that begin after the ninetieth day or never were', () => {
    always(({ documents, asOf }) => {
      const parties = documents.flatMap((d) => d.parties ?? []);
      const covers = documents.flatMap((d) => d.components ?? []).map(({ id }) => id);
      const [customer, supplier] = [parties[0]?.id ?? '', parties[1]?.id];
      if (supplier === undefined) return;
      const later = { id: 'later', customer, supplier, covers, startsOn: addDays(asOf, 91), bundles: true };
      const more: ModelDocument = { format: 'bunkai-model/1', contracts: [later] };
      expect(engineResults([...documents, more], asOf)).toEqual(engineResults(documents, asOf));
    });
  });

  it('does not change with what people decide about gaps: a decision hides nothing', () => {
    always(({ documents, asOf }) => {
      const results = engineResults(documents, asOf);
      const decided = results.flatMap(({ id, gaps }) =>
        gaps.slice(0, 2).map((gap) => ({
          ...{ institution: id, gap: gap.id, state: 'RISK_ACCEPTED', reason: '当面', by: '委員会', on: asOf },
        })),
      );
      const more = { format: 'bunkai-model/1', decisions: decided };
      expect(engineResults([...documents, more], asOf)).toEqual(results);
    });
  });
});

describe.each(EXPECTED.results)('what the engine says of $document as of $asOf', ({ files, asOf }) => {
  const documents = readFiles(files);
  const results = engineResults(documents, asOf);

  it('does not depend on the order of anything', () => {
    expect(engineResults(shuffleLists(documents, numbersFrom(20261101)), asOf)).toEqual(results);
  });

  it('does not change when every date moves by a thousand days', () => {
    expect(engineResults(moveDays(documents, -1000), addDays(asOf, -1000))).toEqual(results);
  });
});
