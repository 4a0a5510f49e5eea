import type { PaperName } from '../../../exchange/papers/papers.ts';
import { makeChecklist } from './checklist/checklist.ts';
import { makeDeclaration } from './declaration/declaration.ts';
import { makeDisclosures } from './disclosures.ts';
import { makeGaps } from './gaps.ts';
import { makeLetter } from './letter/letter.ts';
import type { MakesBook } from './maker.ts';
import { makeMatrix } from './matrix.ts';
import { makeRaci } from './raci.ts';
import { makeRegister, makeRegisters } from './registers/index.ts';

/** What makes each paper's book. */
export const MAKERS: { readonly [N in PaperName]: MakesBook<N> } = {
  matrix: makeMatrix,
  raci: makeRaci,
  gaps: makeGaps,
  letter: makeLetter,
  declaration: makeDeclaration,
  checklist: makeChecklist,
  disclosures: makeDisclosures,
  'register-parties': makeRegister('parties'),
  'register-components': makeRegister('components'),
  'register-links': makeRegister('links'),
  'register-contracts': makeRegister('contracts'),
  'register-evidence': makeRegister('evidence'),
  'register-findings': makeRegister('findings'),
  'register-contacts': makeRegister('contacts'),
  'register-requirements': makeRegister('requirements'),
  'register-mappings': makeRegister('mappings'),
  registers: makeRegisters,
};
