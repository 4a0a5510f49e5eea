import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyse } from '../../server/analysis/analyse.ts';
import { deem } from '../../server/analysis/deeming/deeming.ts';
import { day } from '../../server/model/values.ts';
import { type Deeming, deemingReference } from '../reference/deeming.ts';
import type { ModelDocument } from '../reference/types.ts';
import { modelCase } from '../support/models/arbitrary.ts';
import { repeats } from '../support/repeats.ts';
import { compiledOf, modelOf } from './engine.ts';
import { EXPECTED, readFiles } from './expected.ts';

// Random models: a guard against hanging, not a measure; machines that run much else are slow.
vi.setConfig({ testTimeout: 300_000 });

interface Case {
  readonly id: string;
  readonly institution: string;
  readonly asOf: string;
  readonly expected: Deeming;
  readonly model: ModelDocument;
}

const { cases }: { readonly cases: readonly Case[] } = JSON.parse(
  readFileSync(new URL('../support/deeming.json', import.meta.url), 'utf8'),
);

/** What the engine answers, in the shape of the reference. */
function answerOf(documents: readonly unknown[], institution: string, asOf: string): Deeming {
  const compiled = compiledOf(documents);
  const { parties, contracts } = compiled.snapshot;
  const analysis = analyse(compiled, parties.rows.get(institution) ?? -1, day.parse(asOf));
  const { applies, servers } = deem(compiled, analysis);
  return {
    applies,
    servers: servers.map(({ server, answer, performers, contract, document }) => ({
      component: server.id,
      answer,
      performers: performers.map(({ id }) => id),
      ...(contract === undefined ? {} : { contract: contracts.ids.get(contract) ?? '' }),
      ...(document === undefined ? {} : { document }),
    })),
  };
}

const STATED = EXPECTED.results.flatMap(({ document, files, asOf, institutions }) =>
  institutions.flatMap(({ id, deeming }) => (deeming === undefined ? [] : [{ document, files, asOf, id, deeming }])),
);

describe('whether the edition for outsourced maintenance may be used alone', () => {
  it.each(cases)('is answered: $id', ({ institution, asOf, expected, model }) => {
    expect(answerOf([model], institution, asOf)).toEqual(expected);
    expect(deemingReference([model], institution, { asOf })).toEqual(expected);
  });

  it.each(STATED)('is answered for $id of $document, server by server', ({ files, asOf, id, deeming }) => {
    const { applies, servers } = answerOf(readFiles(files), id, asOf);
    expect({ applies, servers: servers.map(({ component, answer }) => ({ component, answer })) }).toEqual(deeming);
  });

  it('is answered as the reference answers it, for random models', () => {
    fc.assert(
      fc.property(modelCase(), ({ documents, asOf }) => {
        for (const { id, type } of modelOf(documents).parties) {
          if (type !== 'INSTITUTION') continue;
          expect(answerOf(documents, id, asOf)).toEqual(deemingReference(documents, id, { asOf }));
        }
      }),
      { numRuns: repeats(200, 4000) },
    );
  });
});
