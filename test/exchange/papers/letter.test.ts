import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { LetterBook } from '../../../server/exchange/letter/letterBook.ts';
import { writeLetterAsDocx } from '../../../server/exchange/letter/writeDocx.ts';
import { writeLetterAsHtml } from '../../../server/exchange/letter/writeHtml.ts';
import { decision } from '../../../server/model/decision.ts';
import type { Model } from '../../../server/model/document.ts';
import { readModel } from '../../../server/model/read.ts';
import type { Language } from '../../../server/text/facts.ts';
import { ANOTHER_PARTY } from '../../../server/text/papers/letter.ts';
import { letterBook, makeLetter } from '../../../server/usecases/queries/papers/letter/letter.ts';
import { ANNEX_DAY, annexModel } from '../../support/annexModel.ts';
import { type Edits, edited } from '../../support/builders.ts';
import { SEED_DAY, seedModel, sessionOf } from '../../usecases/support.ts';

const A = seedModel('scenarios/a-before.json');

async function bookOf(model: Model, institution: string, vendor: string, language: Language = 'ja') {
  const session = sessionOf(model, SEED_DAY);
  const view = session.institution(session.partyById(institution)?.row ?? -1);
  const receiver = session.partyById(vendor);
  if (view === undefined || receiver === undefined) throw new Error(`no ${institution} or ${vendor}`);
  return letterBook(view, receiver, language, async () => {});
}

function small(edits: Edits): Model {
  const read = readModel([{ name: 'm', value: edited(edits) }]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.model;
}

/** The text of one part of a zip file, found by its local header. */
function partOf(bytes: Uint8Array, name: string): string {
  const buffer = Buffer.from(bytes);
  let at = buffer.indexOf('PK\u0001\u0002');
  while (at >= 0) {
    const [packed, length, extra] = [
      buffer.readUInt32LE(at + 20),
      buffer.readUInt16LE(at + 28),
      buffer.readUInt16LE(at + 30),
    ];
    if (buffer.toString('utf8', at + 46, at + 46 + length) === name) {
      const local = buffer.readUInt32LE(at + 42);
      const from = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
      const content = buffer.subarray(from, from + packed);
      return (buffer.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content).toString('utf8');
    }
    at += 46 + length + extra + buffer.readUInt16LE(at + 32);
  }
  throw new Error(`no ${name}`);
}

/** All that a letter says. */
const said = (book: LetterBook): string => JSON.stringify(book);

describe('a letter to a vendor', () => {
  test('asks what the two have to settle, each in its own words, and by when', async () => {
    const book = await bookOf(A, 'a-h', 'a-v1');
    expect(book.to).toEqual(['里山システム　御中']);
    expect(book.reference).toEqual(['文書番号　　　　　第　　　号', '令和8年11月1日']);
    expect(book.rows.map(({ subject }) => subject)).toEqual([
      '更新プログラム・ファームウェアの適用(VPN装置 → VPN装置の構築・納入)',
      '契約の終了(VPN装置 → VPN装置の構築・納入)',
      '脆弱性情報の入手と通知(VPN装置の構築・納入 → VPN装置の流通と情報提供)',
      '開示書の未受領(VPN装置)',
    ]);
    expect(book.rows[0]).toMatchObject({
      text: 'VPN装置の更新プログラム・ファームウェアの適用を、当院は貴社が受け持つと考え、貴社は当院が受け持つとしています。',
      ours: '貴社が行う\n「院内の理解。書面はない」',
      theirs: '利用者側が行う\n「ファームウェアを更新する（納入後は別途契約）」\n(構築見積書（架空） 3)',
      answers: ['弊社が行う', '当院が行う', '打合せを希望'],
    });
    expect(book.facts[0]).toEqual({ name: 'ご回答の期限', text: '令和8年11月16日(月)' });
    expect(book.facts[2]?.text).toBe('「システム構築請負契約書」は2021年3月31日(令和3年)に終了しています。');
    expect([book.close, book.particulars, book.end]).toEqual(['敬具', '記', '以上']);
  });

  test('names whom to turn to on both sides, where that is known', async () => {
    const contacts = [
      { purpose: 'incident', phone: '0000-11-0000' } as const,
      { purpose: 'contract', department: '用度課', name: '契約担当', phone: '0000-33-0105' } as const,
    ];
    const parties = A.parties.map((party) =>
      party.id === 'a-h' || party.id === 'a-v1' ? { ...party, contacts } : party,
    );
    const book = await bookOf({ ...A, parties }, 'a-h', 'a-v1');
    expect(book.to).toEqual(['里山システム', '用度課　御中']);
    expect(book.from).toEqual(['谷あい町立病院', '用度課']);
    expect(book.facts[3]?.text).toBe('用度課　契約担当　電話 0000-33-0105');
  });

  test('is complete in English', async () => {
    const book = await bookOf(A, 'a-h', 'a-v1', 'en');
    expect(book.rows[0]?.text).toBe(
      'Taniai Town Hospital expects Satoyama Systems to handle “security updates and firmware” for VPN device; Satoyama Systems says that Taniai Town Hospital does.',
    );
    expect(book.facts[0]).toEqual({ name: 'Please answer by', text: 'Monday 16 November 2026' });
  });

  test('proposes clauses with their numbers filled in, and says why they are what they are', async () => {
    const { annex } = await bookOf(A, 'a-h', 'a-v1');
    const titles = annex?.clauses.map(({ title }) => title) ?? [];
    expect(titles).toContain('互いに相手に任せない');
    expect(annex?.clauses.flatMap(({ text }) => text.match(/\{\w+\}/g) ?? [])).toEqual([]);
    expect(annex?.clauses[0]?.notes).toEqual([
      '表の1に対応',
      '「10日」の理由: 攻撃の準備期間より短くする',
      '「乙」の理由: 対象を運用し、権限を持つ側が動ける',
    ]);
  });

  test('fills in what the institution needs where a number is a service level', async () => {
    const book = await bookOf(small({ 'components[5].needs': { rtoHours: 7 } }), 'h', 'v');
    const text = book.annex?.clauses.map((clause) => clause.text).join('\n');
    expect(text).toMatch(/7時間/u);
    expect(text).not.toMatch(/8時間/u);
  });

  test('leaves out what the institution has accepted, and says so where nothing is left', async () => {
    const after = await bookOf(seedModel('scenarios/a-after.json'), 'a-h', 'a-v1');
    expect(after.rows).toEqual([]);
    expect(after.paragraphs.join('')).toContain('現時点で、貴社にご確認いただきたい事項はございません');
    expect(after.annex).toBeUndefined();
  });

  const UPDATES = 'セキュリティ更新の責任(保守委託機関編の条件)';

  test('asks for the sentence about security updates where a vendor applies them and no contract says so', async () => {
    const before = seedModel('scenarios/b-before.json');
    const book = await bookOf(before, 'b-h', 'b-v3');
    const clause = book.annex?.clauses.find(({ title }) => title === UPDATES);
    expect(clause?.notes.join('')).toMatch(/表の|電子カルテサーバについて/u);
    expect(clause?.text).toContain('30日以内');
    expect(said(await bookOf(seedModel('scenarios/b-after.json'), 'b-h', 'b-v3'))).not.toContain(UPDATES);
    expect(said(await bookOf(before, 'b-h', 'b-v5'))).not.toContain(UPDATES);
  });

  test('asks for that sentence alone where nothing else is to be settled', async () => {
    const after = seedModel('scenarios/b-after.json');
    const contracts = after.contracts.map((contract) => {
      if (contract.id !== 'b-k3') return contract;
      const { documents: _, annexes: __, ...bare } = contract;
      return bare;
    });
    const session = sessionOf({ ...after, contracts }, SEED_DAY);
    const gaps = session.institution(session.partyById('b-h')?.row ?? -1)?.gaps ?? [];
    const decisions = gaps.map(({ key }) =>
      decision.parse({
        ...{ institution: 'b-h', gap: key, state: 'RISK_ACCEPTED', reason: 'r', by: 'b' },
        ...{ on: '2026-10-01', until: '2027-10-01' },
      }),
    );
    const accepted = await bookOf({ ...after, contracts, decisions }, 'b-h', 'b-v3');
    expect(accepted.annex?.clauses.map(({ title }) => title)).toContain(UPDATES);
    expect(accepted.rows).toEqual([]);
    expect(accepted.paragraphs.join('')).toContain('更新プログラムの適用について、契約に記載が見当たりませんでした');
    expect(said(accepted)).toContain('電子カルテサーバについて');
  });

  test('never names to its receiver what others hide from it', async () => {
    const session = sessionOf(A, SEED_DAY);
    const view = session.institution(session.partyById('a-h')?.row ?? -1);
    if (view === undefined) throw new Error('no a-h');
    const { snapshot } = session;
    for (const id of A.parties.flatMap(({ id: party, type }) => (type === 'VENDOR' ? [party] : []))) {
      const receiver = session.as(id);
      const text = said(await bookOf(A, 'a-h', id));
      for (const party of A.parties) {
        const isHidden = party.id !== 'a-h' && receiver.partyById(party.id) === undefined;
        if (isHidden) expect(`${id}: ${text}`).not.toContain(party.name.ja.replace('（架空）', ''));
      }
      const others = A.contracts.filter(({ id: contract }) => receiver.contractById(contract) === undefined);
      for (const title of others.flatMap(({ documents = [] }) => documents.map((each) => each.title.ja))) {
        if (!A.contracts.some((k) => receiver.contractById(k.id) && k.documents?.some((d) => d.title.ja === title))) {
          expect(text).not.toContain(title);
        }
      }
      expect(snapshot.parties.rows.has(id)).toBe(true);
    }
  });

  test('names no more because something of others is public: that a chain holds it is not', async () => {
    const D = seedModel('scenarios/d-before.json');
    const owners = new Set<string>(D.parties.flatMap(({ id, type }) => (type === 'VENDOR' ? [id] : [])));
    const components = D.components.map((of) => {
      return owners.has(of.owner) ? { ...of, traits: [...(of.traits ?? []), 'public-sheet'] } : of;
    });
    let withheld = 0;
    for (const vendor of owners) {
      const text = said(await bookOf(D, 'd-h1', vendor));
      expect(said(await bookOf({ ...D, components }, 'd-h1', vendor)), vendor).toBe(text);
      if (text.includes(ANOTHER_PARTY.ja)) withheld += 1;
    }
    expect(withheld).toBeGreaterThan(0);
  });

  test('is only written by who may see the institution’s gaps, and to another party', async () => {
    const session = sessionOf(A, SEED_DAY);
    const view = session.institution(session.partyById('a-h')?.row ?? -1);
    const ground = { session, day: SEED_DAY, language: 'ja', turn: async () => {} } as const;
    const own = session.partyById('a-h');
    expect(view && own && (await makeLetter({ ...ground, institution: view, vendor: own }))).toBeUndefined();
    expect(view && (await makeLetter({ ...ground, institution: view }))).toBeUndefined();
    const vendor = sessionOf(A, SEED_DAY, { id: 'x', role: 'VENDOR_EDITOR', party: 'a-v1' });
    expect(vendor.institution(vendor.partyById('a-h')?.row ?? -1)).toBeUndefined();
  });

  test('leads with the few that matter where much is to be settled, and has the rest by chapter behind it', async () => {
    const session = sessionOf(annexModel({ services: 2, vendors: 3 }), ANNEX_DAY);
    const view = session.institution(session.partyById('h')?.row ?? -1);
    const vendor = session.partyById('v0');
    if (view === undefined || vendor === undefined) throw new Error('no h or v0');
    for (const language of ['ja', 'en'] as const) {
      const book = await letterBook(view, vendor, language, async () => {});
      const { rows, others } = book;
      expect(rows).toHaveLength(6);
      expect(others?.groups.length).toBeGreaterThan(5);
      const behind = others?.groups.flatMap((group) => group.rows) ?? [];
      expect([...rows, ...behind].map(({ number }) => Number(number))).toEqual(
        [...rows, ...behind].map((_, i) => i + 1),
      );
      expect(behind.length).toBeGreaterThan(30);
      expect(rows[0]?.text).toContain(language === 'ja' ? 'ここが止まると、' : 'If this stops,');
      expect(book.paragraphs.join('')).toContain(
        language === 'ja' ? `ほかの${behind.length}件を別紙1に` : 'are in annex 1',
      );
      expect(book.annex?.title).toContain(language === 'ja' ? '別紙2' : 'Annex 2');
      const pages = new TextDecoder().decode(writeLetterAsHtml(book));
      const xml = partOf(await writeLetterAsDocx(book), 'word/document.xml').replace(/<[^>]+>/g, '');
      for (const { title } of others?.groups ?? []) {
        expect(pages).toContain(title);
        expect(xml).toContain(title);
      }
    }
  });

  test('names the contact for operation where there is none for contracts, else has room to write it', async () => {
    const contacts = [{ purpose: 'operation', department: '医療情報部', phone: '0000-11-0000' } as const];
    const parties = A.parties.map((party) => (party.id === 'a-h' ? { ...party, contacts } : party));
    const book = await bookOf({ ...A, parties }, 'a-h', 'a-v1');
    expect(book.facts[3]?.text).toBe('医療情報部　電話 0000-11-0000');
    expect((await bookOf(A, 'a-h', 'a-v1')).facts[3]?.text).toMatch(/^担当：＿+　電話：＿+$/u);
  });

  test('is a Word document that says all of it', async () => {
    const book = await bookOf(A, 'a-h', 'a-v1');
    const xml = partOf(await writeLetterAsDocx(book), 'word/document.xml');
    const text = xml.replace(/<[^>]+>/g, '');
    for (const expected of [
      '里山システム　御中',
      '拝啓',
      '敬具',
      '以上',
      '□ 弊社が行う',
      '令和8年11月16日(月)',
      '別紙',
    ]) {
      expect(text).toContain(expected);
    }
    expect(xml).toContain('w:tblHeader');
    expect(xml).toContain('w:w="11906"');
  });

  test('is a page to print that holds names as text and fetches nothing', async () => {
    const book = await bookOf(A, 'a-h', 'a-v1');
    const html = new TextDecoder().decode(writeLetterAsHtml({ ...book, to: ['<script>alert(1)</script>'] }));
    expect(html).toContain('<html lang="ja">');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script|<img|<link|url\(|https?:/u);
    expect(html).toContain('@page { size: A4');
  });
});
