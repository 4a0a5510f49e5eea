import { spelled } from './problems/spelled.ts';
import type { Words } from './vocabulary.ts';

/** Problems of a command that are not problems of the model. */
export type CommandProblemCode =
  | 'REVISION_CONFLICT'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'NEEDED'
  | 'ENDS_BEFORE'
  | 'VERSION_IS_PUBLISHED'
  | 'BEFORE_NEWEST_SHEET'
  | 'LONG_PAST'
  | 'PROPOSE_INSTEAD'
  | 'SUPPLIER_MUST_AGREE'
  | 'OTHERS_DEPEND'
  | 'TOO_MANY_PROPOSALS'
  | 'NOTHING_PROPOSED'
  | 'ALREADY_ANSWERED'
  | 'CANNOT_MERGE';

/** Each in one sentence: what is wrong, and what to do. */
export const COMMAND_PROBLEMS: Words<CommandProblemCode> = {
  REVISION_CONFLICT: {
    ja: 'ほかの人が先に変更しました。いまの内容を読み直し、もう一度行ってください。',
    en: 'Somebody else changed this first; read it again and repeat what you did.',
  },
  CANNOT_MERGE: {
    ja: 'この二つは統合できません。統合できるのは、別々の事業者どうしか、同じ持ち主の同じ種類の構成要素どうしです。事業者を先に統合してください。',
    en: 'These two cannot be merged: only two vendors, or two components of one owner and one kind. Merge the vendors first.',
  },
  NOT_FOUND: {
    ja: '指定されたものがありません。識別子を確かめてください。',
    en: 'There is nothing of this name; check the id.',
  },
  ALREADY_EXISTS: {
    ja: 'この識別子はすでに使われています。別の識別子にしてください。',
    en: 'This id is taken; choose another one.',
  },
  ENDS_BEFORE: {
    ja: '期限が、決めた日より前です。決めた日以後の日付にしてください。',
    en: 'This day is before that of the decision; choose that day or a later one.',
  },
  VERSION_IS_PUBLISHED: {
    ja: 'この版はすでに公開されており、下書きとして保存できません。新しい版の名前を付けてください。',
    en: 'This version is published already and cannot be a draft again; give the draft the name of a new version.',
  },
  BEFORE_NEWEST_SHEET: {
    ja: '公開日が、公開済みの最新の版より前です。それ以後の日付にしてください。',
    en: 'This day is before that of the newest published version; choose a later one.',
  },
  LONG_PAST: {
    ja: '公開日が31日より前です。過去の分担が変わるため公開できません。最近の日付にするか、管理者に依頼してください。',
    en: 'This day is more than 31 days ago, and publishing would change what was in force then; choose a later day, or ask an administrator.',
  },
  PROPOSE_INSTEAD: {
    ja: '契約は顧客側の記録であり、供給者だけでは登録・変更・終了できません。proposeContract で提案し、顧客の承認を受けてください。',
    en: 'A contract is the record of its customer, and its supplier cannot write it alone; propose this (proposeContract) for the customer to accept.',
  },
  SUPPLIER_MUST_AGREE: {
    ja: '供給者が医療機関等であり、その同意なしには登録できません。proposeContract で提案し、供給者の承認を受けてください。',
    en: 'The supplier is an institution and must agree first; propose this (proposeContract) for the supplier to accept.',
  },
  OTHERS_DEPEND: {
    ja: 'ほかの当事者の登録内容がこれに依存しているため、このままでは変更も削除もできません。先に関係者と調整してください。',
    en: 'Something that belongs to others depends on this, so it cannot be changed or removed like this; settle it with them first.',
  },
  TOO_MANY_PROPOSALS: {
    ja: '回答を待っている提案が上限の100件に達しています。回答を待つか、不要なものを取り下げてから提案してください。',
    en: 'There are 100 of your proposals without an answer, which is the limit; wait for answers, or withdraw some first.',
  },
  NOTHING_PROPOSED: {
    ja: 'いまの契約と同じ内容です。変えたい点を入れて提案してください。',
    en: 'This is the contract as it already is; propose what is to change.',
  },
  ALREADY_ANSWERED: {
    ja: 'この提案にはすでに回答があります。必要なら新しく提案してください。',
    en: 'This proposal has been answered; make a new one if it is still needed.',
  },
  NEEDED: { ja: 'この項目が必要です。値を入れてください。', en: 'This is needed here; give it a value.' },
};

/** Said where nothing has a name but something that the reader knows has one that looks like it; ids are shown as they are. */
export const notFoundBut = (id: string, meant: string): Words<'said'>['said'] => ({
  ja: `「${spelled(id)}」はありません。「${spelled(meant)}」のことですか。同じ識別子を指定してください。`,
  en: `There is nothing called “${spelled(id)}”; did you mean “${spelled(meant)}”? Ids are compared exactly: use the same one.`,
});

/** Said of a new id that is not in the name space of the party that gives it. */
export const idOutsideNameSpace = (party: string): Words<'said'>['said'] => ({
  ja: `新しく登録するものの識別子は「${party}.」で始め、その後に「.」を含めないでください。省略すると自動で付けられます。`,
  en: `The id of something new begins with “${party}.” and has no further full stop; leave it out to be given one.`,
});

/** Said where a contract is not as it was when its change was proposed; the fields as the model calls them. */
export const contractChanged = (fields: readonly string[]): Words<'said'>['said'] => ({
  ja: `提案の後に契約が変更されています（${fields.join('、')}）。いまの内容を確かめ、改めて提案を受けてください。`,
  en: `The contract was changed after this was proposed (${fields.join(', ')}); look at it as it is now, and have it proposed again.`,
});
