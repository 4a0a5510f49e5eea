import { ruleCases } from '../cases.ts';

const OLD = ['requirement old:patch', 'his: h ON_PREMISES', 'his says old:patch SELF'];

ruleCases('OUTDATED_BASIS', [
  {
    it: 'finds a sheet that speaks only of an edition that is not adopted',
    model: OLD,
    gaps: ['his MEDIUM h'],
  },
  {
    it: 'finds a sheet that speaks only of an edition that is not loaded',
    model: ['his: h ON_PREMISES', 'his says absent:patch SELF', 'his says other:log SELF'],
    gaps: ['his MEDIUM h'],
  },
  {
    it: 'is silent where one line is against an adopted edition',
    model: [...OLD, 'his says patch SELF'],
    gaps: [],
  },
  {
    it: 'is silent where that line does not address the institution',
    model: [...OLD, 'requirement demo:patch types=IV', 'his says patch SELF'],
    gaps: [],
  },
  {
    it: 'is silent where a mapping carries one of the lines over',
    model: [...OLD, 'requirement old:log', 'his says old:log SELF', 'mapping old:patch SUPERSET demo:patch'],
    gaps: [],
  },
  {
    it: 'finds it where the mappings only hint, lead the other way, or lead into an edition that is not adopted',
    model: [
      ...OLD,
      'requirement older:patch',
      'mapping old:patch SUBSET demo:patch',
      'mapping old:patch INTERSECTS demo:patch',
      'mapping demo:patch EQUAL old:patch',
      'mapping old:patch EQUAL older:patch',
    ],
    gaps: ['his MEDIUM h'],
  },
  {
    it: 'finds it where the mapping comes from an edition that is not loaded',
    model: ['his: h ON_PREMISES', 'his says absent:patch SELF', 'mapping absent:patch EQUAL demo:patch'],
    gaps: ['his MEDIUM h'],
  },
  {
    it: 'is silent for an empty sheet and for a sheet that is not in force',
    model: [
      'requirement old:patch',
      'a: h ON_PREMISES',
      'sheet a',
      'b: h ON_PREMISES',
      'sheet b 2026-11-02',
      'b says old:patch SELF',
      'c: h ON_PREMISES',
      'sheet c draft',
      'c says old:patch SELF',
    ],
    gaps: [],
  },
  {
    it: 'asks the owner anywhere in the chain, and looks at an API’s own sheet only',
    model: [
      ...OLD,
      'his says patch SELF',
      'saas: v SAAS',
      'api: v API',
      'his CALLS api',
      'api EXPOSED_BY saas',
      'saas says old:patch SELF',
    ],
    gaps: ['saas MEDIUM v'],
  },
  {
    it: 'finds every sheet with lines where the institution adopts nothing',
    model: ['party h INSTITUTION type=I', 'his: h ON_PREMISES', 'his says patch SELF'],
    gaps: ['his MEDIUM h'],
  },
  {
    it: 'is not heavier by exposure',
    model: [...OLD, 'his: h ON_PREMISES exposure=INTERNET'],
    gaps: ['his MEDIUM h'],
  },
]);
