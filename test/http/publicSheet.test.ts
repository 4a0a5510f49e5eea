import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { puts } from '../store/support/models.ts';
import { send } from '../support/api/http.ts';
import { startApi, type TestApi } from '../support/api/startApi.ts';

const ja = (text: string) => ({ name: { ja: text } });

let root: TestApi;
let below: TestApi;
beforeAll(async () => {
  [root, below] = await Promise.all([
    startApi({ AUTH: 'keys' }),
    startApi({ AUTH: 'keys', PUBLIC_URL: 'https://host.example/a/bunkai/' }),
  ]);
  const line = {
    requirement: 'core:patch',
    stance: 'SHARED' as const,
    duties: [{ id: 'p-v.x', text: { ja: '<b>端末</b>を更新する' }, within: { ja: '毎月' } }],
    source: { document: '仕様書', page: '7' },
  };
  for (const { store } of [root, below]) {
    const changes = puts({
      parties: [
        { id: 'p-v', type: 'VENDOR', ...ja('公開する業者') },
        { id: 'p-h', type: 'INSTITUTION', ...ja('利用する病院') },
        { id: 'p-h.paper', type: 'VENDOR', ...ja('紙の業者') },
      ],
      components: [
        { id: 'p-v/saas', owner: 'p-v', kind: 'SAAS', ...ja('公開サービス'), traits: ['public-sheet'] },
        { id: 'p-v.closed', owner: 'p-v', kind: 'SAAS', ...ja('閉じたサービス') },
        { id: 'p-h.paper-saas', owner: 'p-h.paper', kind: 'SAAS', ...ja('紙のサービス'), traits: ['public-sheet'] },
      ],
      sheets: [
        { component: 'p-v/saas', version: '1', publishedOn: '2026-04-01', lines: [line] },
        { component: 'p-v/saas', version: '2', publishedOn: '2026-10-01', lines: [] },
        { component: 'p-v/saas', version: 'plan', lines: [] },
        { component: 'p-v.closed', version: '1', publishedOn: '2026-04-01', lines: [line] },
        { component: 'p-h.paper-saas', version: '1', publishedOn: '2026-04-01', lines: [line] },
      ],
    });
    await store.commit(changes, { id: 'test' });
  }
}, 240_000);
afterAll(() => Promise.all([root.close(), below.close()]));

const open = (base: string, component: string, version: string, language = 'ja') =>
  send(`${base}/public/${encodeURIComponent(component)}/${version}`, {
    headers: { accept: 'text/html', 'accept-language': language },
  });

describe('the page of a public sheet', () => {
  test('is there for whoever asks, without signing in, with a code that holds its address', async () => {
    const { status, text, headers } = await open(root.url, 'p-v/saas', '1');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('<html lang="ja">');
    for (const words of [
      '公開サービス 責任分界表',
      '公開する業者',
      '第1版・2026年4月1日から',
      '更新プログラム',
      '（毎月）',
      '仕様書・7ページ',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain('2026年11月1日時点で有効な版は、第2版です。');
    expect(text).toMatch(/<svg role="img" aria-label="このページのアドレス"[^>]*><rect/);
    expect(text).toContain(`${root.url}/public/p-v%2Fsaas/1`);
  });

  test('writes what a vendor has typed as text, runs and styles nothing inline, and loads its styles alone', async () => {
    const { text } = await open(root.url, 'p-v/saas', '1');
    expect(text).toContain('&lt;b&gt;端末&lt;/b&gt;を更新する');
    expect(text).not.toMatch(/<script|<style|\sstyle=|<b>/);
    const [, styles = ''] = /<link rel="stylesheet" href="([^"]+)">/.exec(text) ?? [];
    const answer = await send(root.url + styles);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
    expect(text.match(/(?:src|href)="/g)).toHaveLength(2);
  });

  test('speaks the language of the reader, or the one that is asked for', async () => {
    expect((await open(root.url, 'p-v/saas', '1', 'en-GB,en')).text).toContain('Responsibility sheet of 公開サービス');
    expect((await open(root.url, 'p-v/saas', '1?lang=ja', 'en')).text).toContain('<html lang="ja">');
    expect((await open(root.url, 'p-v/saas', '2')).text).toContain('この版には、何も書かれていません。');
  });

  test.each([
    ['a draft', 'p-v/saas', 'plan'],
    ['a version that there is none of', 'p-v/saas', '9'],
    ['a sheet that is not public', 'p-v.closed', '1'],
    ['what an institution has recorded from paper, whatever its traits', 'p-h.paper-saas', '1'],
    ['an institution’s own', 'a-s4', '1'],
    ['nothing', 'none', '1'],
  ])('is not there for %s', async (_, component, version) => {
    const { status, text } = await open(root.url, component, version);
    expect([status, text]).toEqual([404, (await open(root.url, 'nothing', 'at-all')).text]);
  });

  test('names addresses below the path under which browsers find the server', async () => {
    const { text } = await open(`${below.url}/a/bunkai`, 'p-v/saas', '1');
    expect(text).toContain('href="/a/bunkai/public/sheet.css"');
    expect(text).toContain('https://host.example/a/bunkai/public/p-v%2Fsaas/1?lang=en');
  });
});
