import type { Language } from './facts.ts';
import { plain } from './phrase.ts';

/** The server answers: where, with which store, and who is whoever opens it. */
export function serving(
  url: string,
  store: 'SQLite' | 'Neo4j',
  place: string,
  local: boolean,
  language: Language,
): string {
  const lines =
    language === 'ja'
      ? [
          `開いてください: ${url}`,
          `保存先: ${store}(${plain(place)})`,
          ...(local ? ['この機械からだけ使えます。開いた人は管理者として扱われます(AUTH=local)。'] : []),
          '止めるには Ctrl+C を押します。',
        ]
      : [
          `Open ${url}`,
          `Store: ${store} (${plain(place)})`,
          ...(local ? ['Only this machine can reach it; whoever opens it is administrator (AUTH=local).'] : []),
          'Press Ctrl+C to stop.',
        ];
  return lines.join('\n');
}

/** The first run put the demo in. */
export function demoLoaded(language: Language): string {
  return language === 'ja'
    ? '例示データ(架空の病院と診療所)を入れました。自分のデータには --data で別のフォルダを指定してください。'
    : 'Loaded the demo (an invented hospital and clinic). For data of your own name another folder with --data.';
}

/** The port that was asked for is in use. */
export function portTaken(port: number, language: Language): string {
  return language === 'ja'
    ? `ポート${port}はほかのプログラムが使っています。--port で別の番号を指定してください。`
    : `Port ${port} is taken by another program. Name another one with --port.`;
}

/** One setting that cannot be used. */
export function settingFault(setting: string, message: string, language: Language): string {
  return language === 'ja' ? `設定 ${setting}: ${plain(message)}` : `Setting ${setting}: ${plain(message)}`;
}

/** A collector of traces does not take them; its host is named. */
export function tracesLost(host: string, language: Language): string {
  return language === 'ja'
    ? `トレースを ${plain(host)} に送れず、捨てています。利用には影響ありません。続く間は1時間に1度だけ知らせます。`
    : `Traces cannot be delivered to ${plain(host)} and are dropped; requests are not affected. Said once an hour while it lasts.`;
}

/** Everything was finished and closed. */
export function stopped(language: Language): string {
  return language === 'ja' ? '止めました。' : 'Stopped.';
}
