import type { Language } from '../facts.ts';
import * as contracts from './contracts.ts';
import * as known from './known.ts';
import * as levels from './levels.ts';
import type { RemedyText } from './remedyTexts.ts';
import * as sheets from './sheets.ts';
import * as statements from './statements.ts';

export type { RemedyFacts } from './remedyTexts.ts';

/** Ways to close a gap: stable codes, at most one of each for one gap. */
export const REMEDY_IDS = [
  'CONSUMER_DOES',
  'CONSUMER_DOES_PART',
  'SUPPLIER_DOES',
  'SUPPLIER_DOES_BY_CONTRACT',
  'RELY_ON_SUPPLIER',
  'TAKE_ON_ITEM',
  'TAKE_BACK_ITEM',
  'AGREE_NOT_APPLICABLE',
  'SUPPLIER_ALLOWS',
  'SUPPLIER_WITHDRAWS',
  'DECLARE_SELF',
  'NEXT_DOES',
  'PUBLISH_SHEET',
  'PUBLISH_SHEET_WITH_SUPPLIERS',
  'SPELL_OUT_DUTY',
  'RESTATE_SHEET',
  'ADOPT_EDITION',
  'SIGN_CONTRACT',
  'COVER_BY_CONTRACT',
  'RENEW_CONTRACT',
  'RENEW_AUTOMATICALLY',
  'CONSENT_TO_SUBCONTRACTOR',
  'PERMIT_SUBCONTRACTOR',
  'CONTRACT_SUBCONTRACTOR',
  'ANNEX_SHEET',
  'REPLACE_ANNEX',
  'AGREE_LEVEL',
  'SIGN_WITH_LEVEL',
  'ACCEPT_LEVEL',
  'RAISE_BACKING',
  'LOWER_PROMISE',
  'RAISE_ASSURANCE',
  'ATTACH_EVIDENCE',
  'EXTEND_EVIDENCE',
  'ADD_DISCLOSURE',
  'DECIDE_TREATMENT',
  'HOLD_THE_WAY',
  'CLOSE_ENTRY',
  'SEPARATE_CREDENTIALS',
  'HAVE_TRAIT',
  'LACK_TRAIT',
  'TELL_SOONER',
  'ASSIGN_FINDING',
  'CLOSE_FINDING',
  'POSTPONE_FINDING',
] as const;
export type RemedyId = (typeof REMEDY_IDS)[number];

const REMEDY_TEXTS: Readonly<Record<RemedyId, Readonly<Record<Language, RemedyText>>>> = {
  CONSUMER_DOES: statements.consumerDoes,
  CONSUMER_DOES_PART: statements.consumerDoesPart,
  SUPPLIER_DOES: statements.supplierDoes,
  SUPPLIER_DOES_BY_CONTRACT: statements.supplierDoesByContract,
  RELY_ON_SUPPLIER: statements.relyOnSupplier,
  TAKE_ON_ITEM: statements.takeOnItem,
  TAKE_BACK_ITEM: statements.takeBackItem,
  AGREE_NOT_APPLICABLE: statements.agreeNotApplicable,
  SUPPLIER_ALLOWS: statements.supplierAllows,
  SUPPLIER_WITHDRAWS: statements.supplierWithdraws,
  DECLARE_SELF: sheets.declareSelf,
  NEXT_DOES: sheets.nextDoes,
  PUBLISH_SHEET: sheets.publishSheet,
  PUBLISH_SHEET_WITH_SUPPLIERS: sheets.publishSheetWithSuppliers,
  SPELL_OUT_DUTY: sheets.spellOutDuty,
  RESTATE_SHEET: sheets.restateSheet,
  ADOPT_EDITION: sheets.adoptEdition,
  SIGN_CONTRACT: contracts.signContract,
  COVER_BY_CONTRACT: contracts.coverByContract,
  RENEW_CONTRACT: contracts.renewContract,
  RENEW_AUTOMATICALLY: contracts.renewAutomatically,
  CONSENT_TO_SUBCONTRACTOR: contracts.consentToSubcontractor,
  PERMIT_SUBCONTRACTOR: contracts.permitSubcontractor,
  CONTRACT_SUBCONTRACTOR: contracts.contractSubcontractor,
  ANNEX_SHEET: contracts.annexSheet,
  REPLACE_ANNEX: contracts.replaceAnnex,
  AGREE_LEVEL: contracts.agreeLevel,
  SIGN_WITH_LEVEL: contracts.signWithLevel,
  ACCEPT_LEVEL: levels.acceptLevel,
  RAISE_BACKING: levels.raiseBacking,
  LOWER_PROMISE: levels.lowerPromise,
  RAISE_ASSURANCE: levels.raiseAssurance,
  ATTACH_EVIDENCE: levels.attachEvidence,
  EXTEND_EVIDENCE: levels.extendEvidence,
  ADD_DISCLOSURE: levels.addDisclosure,
  DECIDE_TREATMENT: known.decideTreatment,
  HOLD_THE_WAY: sheets.holdTheWay,
  CLOSE_ENTRY: known.closeEntry,
  SEPARATE_CREDENTIALS: known.separateCredentials,
  HAVE_TRAIT: known.haveTrait,
  LACK_TRAIT: known.lackTrait,
  TELL_SOONER: contracts.tellSooner,
  ASSIGN_FINDING: known.assignFinding,
  CLOSE_FINDING: known.closeFinding,
  POSTPONE_FINDING: known.postponeFinding,
};

/** Title and sentence of a remedy in a language. */
export function remedyText(id: RemedyId, language: Language): RemedyText {
  return REMEDY_TEXTS[id][language];
}
