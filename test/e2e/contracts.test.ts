import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { openPage, type Watched } from './support/chromium.ts';
import { writeJointClinic } from './support/jointClinic.ts';
import { describeInBrowser, type Stage } from './support/suite.ts';

const LIST = '/contracts?institution=cl';
const RECEIPT = `${LIST}&contract=cl.receipt`;

const keyOf = async (stage: Stage, role: string, party: string): Promise<string> =>
  (await stage.bunkai('keys', 'create', '--role', role, '--party', party)).trim();

/** A window in which a viewer with a new key of the clinic has signed in, at an address. */
async function openAs(stage: Stage, address: string, role = 'institution-editor'): Promise<Watched> {
  const key = await keyOf(stage, role, 'cl');
  const watched = await openPage(stage.browser, stage.base, { reducedMotion: 'reduce' });
  await watched.page.goto(address);
  await watched.page.getByLabel('APIキー').fill(key);
  await watched.page.getByRole('button', { name: 'サインイン', exact: true }).click();
  return watched;
}

/** Asks the API with a key, and gives the answer's data as text. */
async function ask(stage: Stage, key: string, query: string): Promise<string> {
  const response = await fetch(`${stage.base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

const CONTRACTS = `{ institution(id: "cl") { contracts(first: 10) { nodes { supplier { key } covers { key } startsOn endsOn renewal
  renewalNoticeDays annexes { sheetVersion } documents { title { ja } } } } } }`;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const effect = (page: Page, kind: string) => page.locator(`[data-effect=${kind}]`);

/** Picks by keyboard alone: a part of the name, ↓ and Enter. */
async function pick(page: Page, label: string, text: string, whole: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).focus();
  await page.keyboard.type(text);
  await page.getByRole('option', { name: whole }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `${whole}を外す` }).waitFor();
}

describeInBrowser(
  'contracts',
  async () => [writeJointClinic()],
  (stage) => {
    test('a contract is signed beside an existing one, and the gaps of the joint are seen before', async () => {
      const key = await keyOf(stage(), 'institution-reader', 'cl');
      const { page, context, problems } = await openAs(stage(), LIST);
      await page.locator('tr[data-contract="cl.receipt"]').waitFor();
      await page.getByRole('link', { name: '契約を登録する' }).click();
      await page.getByRole('heading', { name: '契約を登録する' }).waitFor();
      await press(page, 'この内容で登録する');
      await expect.poll(() => page.getByText('この項目が必要です。').count()).toBe(3);
      await pick(page, '提供する側', 'あおぞら', 'あおぞら電子カルテ');
      await page.getByLabel('書類の名前').fill('電子カルテ利用契約書');
      await pick(page, '探して加える', 'クラウド', 'あおぞらクラウド');
      await pick(page, '探して加える', '会計', '会計への受渡し');
      await page.getByLabel('始まり', { exact: true }).fill('令和9年4月1日');
      await page.getByText('2027年4月1日と読みました').waitFor();
      const end = page.getByLabel('終わり', { exact: true });
      await end.fill('2027-03-31');
      await page.getByText('始まり（2027年4月1日）より前です。').waitFor();
      expect(await end.getAttribute('aria-invalid')).toBe('true');
      await end.fill('2028-03-31');
      await page.getByRole('radio', { name: '自動更新', exact: true }).click();
      await page.getByLabel(/^更新しないときの通知/).fill('90');
      await page.getByText('通知の期限は2028年1月1日です').waitFor();

      await effect(page, 'closed').waitFor();
      await effect(page, 'stays').getByText('受渡しの確認').first().waitFor();
      const unsigned = page.getByRole('region', { name: '署名すると、つぎめ診療所が引き受けること' });
      await unsigned.getByText('別紙にする責任分界表がない').waitFor();
      await press(page, 'すべて、いまの版を別紙にする');
      await unsigned.getByText('受け渡した結果を毎日確かめる').waitFor();
      await unsigned.getByText('利用者の記録を見直す').waitFor();
      await page.getByText('2027年4月1日時点で試しました。まだ何も書き込んでいません。').waitFor();
      expect(await ask(stage(), key, CONTRACTS)).not.toContain('"ev"');

      await page.reload();
      await unsigned.getByText('受け渡した結果を毎日確かめる').waitFor();
      expect(await end.inputValue()).toBe('2028-03-31');
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect(await runAxe(page)).toEqual([]);
      await page.setViewportSize({ width: 1366, height: 768 });
      await press(page, 'この内容で登録する');
      await page.getByText('登録しました。').waitFor();
      await page.getByRole('heading', { name: '電子カルテ利用契約書' }).waitFor();
      expect(await ask(stage(), key, CONTRACTS)).toContain(
        '{"supplier":{"key":"ev"},"covers":[{"key":"ehr"},{"key":"ehr-api"}],"startsOn":"2027-04-01","endsOn":"2028-03-31","renewal":"AUTOMATIC","renewalNoticeDays":90,"annexes":[{"sheetVersion":"1"}],"documents":[{"title":{"ja":"電子カルテ利用契約書"}}]}',
      );
      expect(problems.filter((problem) => !/401/.test(problem))).toEqual([]);
      await context.close();
    });

    test('what hangs on a contract is seen before it is removed, and the removal can be undone', async () => {
      const key = await keyOf(stage(), 'institution-reader', 'cl');
      const before = await ask(stage(), key, CONTRACTS);
      const { page, context } = await openAs(stage(), RECEIPT);
      await press(page, '取り除く');
      const removal = page.getByRole('region', { name: '「レセコン保守契約書」を取り除きますか' });
      await removal.getByText('対象の構成要素 1件が、この契約の対象でなくなります。').waitFor();
      await effect(page, 'opened').waitFor();
      expect(await runAxe(page)).toEqual([]);
      await removal.getByRole('button', { name: '取り除く' }).click();
      await page.getByText('「レセコン保守契約書」を取り除きました。').waitFor();
      expect(await ask(stage(), key, CONTRACTS)).not.toContain('"rv"');
      await press(page, '元に戻す');
      await page.getByText('元に戻しました。').waitFor();
      await page.locator('tr[data-contract="cl.receipt"]').waitFor();
      expect(await ask(stage(), key, CONTRACTS)).toBe(before);
      await context.close();
    });

    test('of two people at once the second sees both versions, and a reader sees no form', async () => {
      const one = await openAs(stage(), `${RECEIPT}&edit=1`);
      const two = await openAs(stage(), `${RECEIPT}&edit=1`);
      const notice = (page: Page) => page.getByLabel(/^更新しないときの通知/);
      for (const { page } of [one, two]) await notice(page).waitFor();
      await notice(two.page).fill('60');
      await notice(one.page).fill('30');
      await press(one.page, '変更を保存する');
      await one.page.getByText('保存しました。').waitFor();
      await press(two.page, '変更を保存する');
      const alert = two.page.getByRole('alert').filter({ hasText: 'ほかの人も、この契約を変更していました' });
      await alert.waitFor();
      expect(await alert.textContent()).toMatch(/違う1か所.*30.*60/);
      expect(await runAxe(two.page)).toEqual([]);
      await alert.getByRole('radio', { name: /あなたの入力/ }).check();
      await press(two.page, '選んだ内容にする');
      await alert.waitFor({ state: 'detached' });
      await press(two.page, '変更を保存する');
      await two.page.getByText('保存しました。').waitFor();
      await two.page.getByText('終わりの60日前までに通知').first().waitFor();
      await one.page.getByRole('button', { name: '元に戻す' }).click();
      await one.page.getByText('ほかの人が先に変更したので、元に戻していません。').waitFor();
      const reader = await openAs(stage(), RECEIPT, 'institution-reader');
      await reader.page.getByRole('heading', { name: 'レセコン保守契約書' }).waitFor();
      expect(await reader.page.getByRole('link', { name: '変更する' }).count()).toBe(0);
      for (const { context } of [one, two, reader]) await context.close();
    });

    test('what the supplier proposes is seen, declined with a reason, and accepted', async () => {
      const vendor = await keyOf(stage(), 'vendor-editor', 'rv');
      const annex = 'annex: { contract: "cl.receipt", component: "rc-care", sheetVersion: "1" }';
      const propose = (proposed: string) =>
        ask(
          stage(),
          vendor,
          `mutation { proposeContract(input: { proposed: { ${proposed} }, note: "お願いします" }) { revision problems { code } } }`,
        );
      expect(await propose('end: { contract: "cl.receipt", on: "2098-12-31" }')).toContain('"problems":[]');
      const { page, context } = await openAs(stage(), LIST);
      await page.getByRole('link', { name: /提案に返事をする/ }).click();
      await page.getByRole('heading', { name: /レセコン社からの提案/ }).waitFor();
      const changed = page.locator('tr[data-field=terminatedOn]');
      expect(await changed.textContent()).toContain('2098年12月31日');
      expect(await runAxe(page)).toEqual([]);
      await page.getByLabel('断る理由（相手に見えます）').fill('早すぎます');
      await press(page, '断る');
      await page.getByText('断りました。').waitFor();
      const states = '{ proposals { nodes { state reason } } }';
      expect(await ask(stage(), vendor, states)).toContain('{"state":"DECLINED","reason":"早すぎます"}');

      expect(await propose(annex)).toContain('"problems":[]');
      await page.reload();
      await page.getByRole('link', { name: /提案に返事をする/ }).click();
      const taken = page.getByRole('region', { name: '署名すると、つぎめ診療所が引き受けること' });
      await taken.getByText('受渡しの確認は電子カルテ側に頼む').waitFor();
      await page.getByText('承諾すると、空白・不整合はこう変わります').waitFor();
      await press(page, '承諾する');
      await page.getByText('承諾しました。契約に反映されています。').waitFor();
      await page.getByRole('region', { name: '署名により、つぎめ診療所が引き受けたこと' }).waitFor();
      expect(await ask(stage(), vendor, states)).toContain('"state":"ACCEPTED"');
      await context.close();
    });
  },
  async () => () => ({ AUTH: 'keys' }),
);
