import type { Language } from './facts.ts';
import { plain } from './phrase.ts';

/** Which store is meant. */
export function storePlace(store: 'SQLite' | 'Neo4j', place: string, language: Language): string {
  return language === 'ja' ? `保存先: ${store}(${plain(place)})` : `Store: ${store} (${plain(place)})`;
}

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
          storePlace(store, place, language),
          ...(local ? ['この機械からだけ使えます。開いた人は管理者として扱われます(AUTH=local)。'] : []),
          '止めるには Ctrl+C を押します。',
        ]
      : [
          `Open ${url}`,
          storePlace(store, place, language),
          ...(local ? ['Only this machine can reach it; whoever opens it is administrator (AUTH=local).'] : []),
          'Press Ctrl+C to stop.',
        ];
  return lines.join('\n');
}

/** The demo was put in: because it was asked for, or because it is a first look without any settings. */
export function demoLoaded(wasAsked: boolean, language: Language): string {
  if (language === 'ja') {
    const why = wasAsked ? '' : '設定のない最初の起動なので、';
    return `${why}例示データ(架空の病院と診療所)を入れました。自分のデータには --data で別のフォルダを指定してください。`;
  }
  const why = wasAsked ? '' : 'This is a first start without settings: ';
  return `${why}${wasAsked ? 'Loaded' : 'loaded'} the demo (an invented hospital and clinic). For data of your own, name another folder with --data.`;
}

/** The demo was asked for, and the store holds something already. */
export function demoNotLoaded(language: Language): string {
  return language === 'ja'
    ? '保存先にはすでにデータがあるので、例示データは入れていません。例示データは --data で別のフォルダを指定して試せます。'
    : 'The store already holds data, so the demo was not loaded. To try the demo, name another folder with --data.';
}

/** Nothing is in the store yet, and how something gets there; `isEmbedded`: the running server holds the store's lock. */
export function emptyStore(isEmbedded: boolean, language: Language): string {
  if (language === 'ja') {
    const command = isEmbedded
      ? 'サーバーを止めて bunkai import ファイル… --data フォルダ を実行するか、'
      : 'bunkai import ファイル… を実行するか、';
    return `保存先は空です。画面の「はじめの設定」から始めるか、${command}APIの importModel で取り込んでください。例示データは、空の保存先に --demo を付けて起動すると入ります。`;
  }
  const command = isEmbedded ? 'stop the server and run bunkai import FILE… --data FOLDER' : 'run bunkai import FILE…';
  return `The store is empty. To fill it, take the first steps on the page, ${command}, or use importModel of the API. Starting with --demo puts the demo into an empty store.`;
}

/** The port that was asked for is in use. */
export function portTaken(port: number, language: Language): string {
  return language === 'ja'
    ? `ポート${port}はほかのプログラムが使っています。--port で別の番号を指定してください。`
    : `Port ${port} is taken by another program. Name another one with --port.`;
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
