import { describe, expect, it } from 'vitest';
import { analyseReference } from '../reference/analyse.ts';
import { TODAY } from './cases.ts';
import { engineResults, modelOf } from './engine.ts';
import { tell } from './modelDsl.ts';

interface VerdictCase {
  /** The case as a sentence that begins with a verb: what a verdict does. */
  readonly it: string;
  readonly model: readonly string[];
  /** Every live cell of hospital `h` on `demo:patch`, `component phase VERDICT performers` without the phase `normal`. */
  readonly cells: readonly string[];
}

const DEVICE = ['vpn: h APPLIANCE', 'care: v OPERATION', 'vpn OPERATED_BY care'];
const USAGE = ['use: h USAGE', 'saas: v SAAS layers=', 'use USES saas'];

const CASES: readonly VerdictCase[] = [
  {
    it: 'names who says SELF',
    model: ['vpn: h APPLIANCE', 'vpn says patch SELF'],
    cells: ['vpn COVERED vpn'],
  },
  {
    it: 'is given for a statement on a cell that is not applicable, but not for silence there',
    model: ['pc: h TERMINAL', 'pc says patch SELF', 'pc2: h TERMINAL', 'sheet pc2'],
    cells: ['pc COVERED pc'],
  },
  {
    it: 'excludes what does not arise and what is not allowed',
    model: ['a: h APPLIANCE', 'b: h APPLIANCE', 'a says patch NOT_APPLICABLE', 'b says patch FORBIDDEN'],
    cells: ['a EXCLUDED', 'b EXCLUDED'],
  },
  {
    it: 'is a gap where nothing is said, with or without a sheet',
    model: ['a: h APPLIANCE', 'b: h APPLIANCE', 'sheet b'],
    cells: ['a GAP', 'b GAP'],
  },
  {
    it: 'joins what the supplier does and what its consumer does of a shared task',
    model: [...USAGE, 'saas says patch SHARED duties=a', 'use says patch SELF'],
    cells: ['saas COVERED saas use', 'use COVERED use'],
  },
  {
    it: 'names the consumer where the supplier leaves all of it to it',
    model: [...USAGE, 'saas says patch CONSUMER', 'use says patch SELF'],
    cells: ['saas COVERED use', 'use COVERED use'],
  },
  {
    it: 'names all consumers to whom a duty is left, and is a gap where one of them is silent',
    model: [
      ...USAGE,
      'pc: h TERMINAL',
      'pc RUNS_ON saas',
      'his: h ON_PREMISES layers=',
      'his RUNS_ON saas',
      'requirement demo:patch phases=normal,disaster',
      'saas says patch CONSUMER',
      'use says patch SELF',
      'pc says patch SELF',
      'his says patch@normal SELF',
    ],
    cells: [
      'his COVERED his',
      'his disaster GAP',
      'pc COVERED pc',
      'pc disaster COVERED pc',
      'saas COVERED his pc use',
      'saas disaster GAP',
      'use COVERED use',
      'use disaster COVERED use',
    ],
  },
  {
    it: 'is excluded where a duty arises for no consumer, and a consumer without the trait has no cell for it',
    model: [...USAGE, 'saas says patch CONSUMER duties=a when=mobile'],
    cells: ['saas EXCLUDED'],
  },
  {
    it: 'names the supplier that does it for those who rely on it, hop by hop',
    model: [
      ...DEVICE,
      'sub: w OPERATION',
      'care OPERATED_BY sub',
      'vpn says patch SUPPLIER via=care',
      'care says patch SUPPLIER',
      'sub says patch SELF',
    ],
    cells: ['care COVERED sub', 'sub COVERED sub', 'vpn COVERED sub'],
  },
  {
    it: 'names only the supplier where its consumer’s part does not arise for the one that relies on it',
    model: [
      'vpn: h APPLIANCE',
      'pc: h TERMINAL traits=mobile',
      'care: v OPERATION',
      'vpn OPERATED_BY care',
      'pc OPERATED_BY care',
      'care says patch SHARED when=mobile',
      'vpn says patch SUPPLIER',
      'pc says patch SELF',
    ],
    cells: ['care COVERED care pc', 'pc COVERED pc', 'vpn COVERED care'],
  },
  {
    it: 'names of two suppliers the one that the line of the phase names',
    model: [
      ...DEVICE,
      'sub: w OPERATION',
      'vpn OPERATED_BY sub',
      'requirement demo:patch phases=normal,disaster',
      'vpn says patch@normal SUPPLIER via=care',
      'vpn says patch@disaster SUPPLIER via=sub',
      'care says patch SELF',
      'sub says patch SELF',
    ],
    cells: [
      'care COVERED care',
      'care disaster COVERED care',
      'sub COVERED sub',
      'sub disaster COVERED sub',
      'vpn COVERED care',
      'vpn disaster COVERED sub',
    ],
  },
  {
    it: 'is a gap wherever the reliance ends at a broken place, which alone has the gap',
    model: [
      ...DEVICE,
      'ehr: h ON_PREMISES',
      'ehr CONNECTS_VIA vpn',
      'ehr says patch SUPPLIER',
      'vpn says patch SUPPLIER',
      'care says patch SUPPLIER via=gone',
    ],
    cells: ['care GAP', 'ehr GAP', 'vpn GAP'],
  },
  {
    it: 'is a gap where the supplier says SELF but has a gap of its own there',
    model: [
      ...DEVICE,
      'net: v NETWORK',
      'care CONNECTS_VIA net',
      'vpn says patch SUPPLIER',
      'care says patch SELF',
      'net says patch CONSUMER duties=a',
    ],
    cells: ['care GAP', 'net GAP', 'vpn GAP'],
  },
  {
    it: 'is a gap on a cycle and on the way into it',
    model: [
      'a: h ON_PREMISES',
      'b: v ON_PREMISES',
      'c: v ON_PREMISES',
      'a RUNS_ON b',
      'b RUNS_ON c',
      'c RUNS_ON b',
      'a says patch SUPPLIER',
      'b says patch SUPPLIER',
      'c says patch SUPPLIER',
    ],
    cells: ['a GAP', 'b GAP', 'c GAP'],
  },
  {
    it: 'names who claims a duty for a silent consumer, and for the supplier that left it',
    model: [...USAGE, 'pc: h TERMINAL', 'saas says patch CONSUMER duties=a', 'pc says patch SELF satisfies=a'],
    cells: ['pc COVERED pc', 'saas COVERED pc', 'use COVERED pc'],
  },
  {
    it: 'passes through claimants that rely on others',
    model: [
      ...USAGE,
      'pc: h TERMINAL',
      'care: w OPERATION',
      'pc OPERATED_BY care',
      'saas says patch CONSUMER duties=a',
      'pc says patch SUPPLIER satisfies=a',
      'care says patch SELF',
    ],
    cells: ['care COVERED care', 'pc COVERED care', 'saas COVERED care', 'use COVERED care'],
  },
  {
    it: 'names the consumer’s own line for itself, while the claimants stand for what the supplier left',
    model: [
      ...USAGE,
      'pc: h TERMINAL',
      'saas says patch CONSUMER duties=a',
      'use says patch SELF',
      'pc says patch SELF satisfies=a',
    ],
    cells: ['pc COVERED pc', 'saas COVERED pc', 'use COVERED use'],
  },
  {
    it: 'names the consumer that took a duty on by signature: no other party is named',
    model: [...USAGE, 'contract k h<v saas annexes=saas/1', 'saas says patch CONSUMER duties=a'],
    cells: ['saas COVERED use', 'use COVERED use'],
  },
  {
    it: 'joins claimants with a consumer that took the rest on by signature',
    model: [
      ...USAGE,
      'pc: h TERMINAL',
      'contract k h<v saas annexes=saas/1',
      'saas says patch CONSUMER duties=a,b',
      'pc says patch SELF satisfies=a',
    ],
    cells: ['pc COVERED pc', 'saas COVERED pc use', 'use COVERED pc use'],
  },
  {
    it: 'is a gap where one item is claimed by no party',
    model: [...USAGE, 'pc: h TERMINAL', 'saas says patch SHARED duties=a,b', 'pc says patch SELF satisfies=a'],
    cells: ['pc COVERED pc', 'saas GAP', 'use GAP'],
  },
  {
    it: 'is a gap for the supplier where its duty is disputed, and where it forbids it to a consumer, for that one',
    model: [
      ...USAGE,
      'requirement demo:patch phases=normal,disaster',
      'saas says patch@normal CONSUMER',
      'use says patch@normal NOT_APPLICABLE',
      'saas says patch@disaster FORBIDDEN',
      'use says patch@disaster SELF',
    ],
    cells: ['saas GAP', 'saas disaster EXCLUDED', 'use GAP', 'use disaster GAP'],
  },
  {
    it: 'is not a gap for what only deserves attention: a tacit duty, a double claim, a split without items',
    model: [
      ...DEVICE,
      'use: h USAGE',
      'saas: v SAAS layers=',
      'use USES saas',
      'vpn says patch SELF',
      'care says patch SELF',
      'contract k h<v saas annexes=saas/1',
      'saas says patch SHARED',
    ],
    cells: ['care COVERED care', 'saas COVERED saas use', 'use COVERED use', 'vpn COVERED vpn'],
  },
  {
    it: 'reads an API’s performance beside its service’s, and its reliance through the service',
    model: [
      'requirement demo:patch layers=interface phases=normal,disaster',
      'his: h ON_PREMISES',
      'saas: v SAAS',
      'api: v API',
      'iaas: w IAAS',
      'his CALLS api',
      'api EXPOSED_BY saas',
      'saas RUNS_ON iaas',
      'saas says patch@normal SHARED',
      'saas says patch@disaster SUPPLIER',
      'his says patch@normal SELF',
      'iaas says patch@disaster SELF',
    ],
    cells: [
      'api COVERED api his',
      'api disaster COVERED iaas',
      'his COVERED his',
      'iaas disaster COVERED iaas',
      'saas COVERED saas',
      'saas disaster COVERED iaas',
    ],
  },
  {
    it: 'comes to an end where two leave it to each other over side links: no party performs it',
    model: [
      'a: h NETWORK',
      'b: v NETWORK',
      'a CONNECTS_VIA b',
      'b CONNECTS_VIA a',
      'a says patch CONSUMER',
      'b says patch CONSUMER',
    ],
    cells: ['a EXCLUDED', 'b EXCLUDED'],
  },
];

describe('the verdict of a cell', () => {
  for (const { it: sentence, model, cells } of CASES) {
    it(sentence, () => {
      const document = tell(model);
      const results = engineResults([document], TODAY);
      const detail = results.find(({ id }) => id === 'h')?.detail.filter((cell) => cell.requirement === 'demo:patch');
      const texts = detail?.map(({ component, phase, verdict, performers }) => {
        return [component, ...(phase === 'normal' ? [] : [phase]), verdict, ...performers].join(' ');
      });
      expect(texts).toEqual(cells);
      expect(results).toEqual(analyseReference([modelOf([document])], { asOf: TODAY }));
    });
  }
});
