import type { Language } from './facts.ts';
import { formatNumber, plain } from './format.ts';

/** Something that an administrator should look at. Codes are stable. Sizes are in bytes, ages in days. */
export type DoctorFinding =
  | { readonly code: 'SETTING_UNKNOWN'; readonly name: string; readonly meant: string }
  | { readonly code: 'EARLIER_VERSION'; readonly folder: string }
  | { readonly code: 'NOT_WRITABLE'; readonly folder: string }
  | { readonly code: 'LITTLE_SPACE'; readonly folder: string; readonly free: number; readonly needed: number }
  | { readonly code: 'OPEN_TO_OTHERS'; readonly path: string }
  | { readonly code: 'CLOCK_BEHIND'; readonly path: string; readonly written: string }
  | { readonly code: 'NO_KEYS' }
  | { readonly code: 'KEY_OLD'; readonly id: string; readonly label: string; readonly days: number }
  | { readonly code: 'KEY_ENDS'; readonly id: string; readonly label: string; readonly day: string }
  | { readonly code: 'NO_BACKUPS' }
  | { readonly code: 'BACKUP_LATE'; readonly folder: string; readonly newest: string | undefined }
  | { readonly code: 'BACKUP_UNUSED' }
  | { readonly code: 'PROXY_NOT_TRUSTED' };

const megabytes = (bytes: number, language: Language): string =>
  `${formatNumber(Math.round(bytes / 1e6), language)} MB`;

const keyName = (id: string, label: string): string => (label === '' ? plain(id) : `${plain(id)} (${plain(label)})`);

function inJapanese(finding: DoctorFinding): string {
  switch (finding.code) {
    case 'SETTING_UNKNOWN':
      return `環境変数 ${plain(finding.name)} という設定はありません。${finding.meant} に書き直してください。`;
    case 'EARLIER_VERSION':
      return `「${plain(finding.folder)}」は前の版の形式です。bunkai backup で控えを取ってから bunkai serve で開くと、この版の形式になります。`;
    case 'NOT_WRITABLE':
      return `「${plain(finding.folder)}」に書き込めません。サーバーを動かす利用者に書き込みの権限を与えてください。`;
    case 'LITTLE_SPACE':
      return `「${plain(finding.folder)}」の空きは ${megabytes(finding.free, 'ja')} です。${megabytes(finding.needed, 'ja')} 以上を空けてください。`;
    case 'OPEN_TO_OTHERS':
      return `「${plain(finding.path)}」をほかの利用者も使えます。chmod go-rwx で所有者だけのものにしてください。`;
    case 'CLOCK_BEHIND':
      return `「${plain(finding.path)}」の更新時刻(${finding.written})が現在より先です。この機械の時計を合わせてください(NTP)。`;
    case 'NO_KEYS':
      return 'AUTH=keys ですが、使えるAPIキーがありません。bunkai keys create --role ADMINISTRATOR で作ってください。';
    case 'KEY_OLD':
      return `APIキー ${keyName(finding.id, finding.label)} は作られてから${formatNumber(finding.days, 'ja')}日で、期限がありません。新しい鍵に替え、bunkai keys revoke ${plain(finding.id)} で無効にしてください。`;
    case 'KEY_ENDS':
      return `APIキー ${keyName(finding.id, finding.label)} は ${finding.day} までです。新しい鍵を作って渡してください。`;
    case 'NO_BACKUPS':
      return '定期の控え(バックアップ)がありません。BACKUP_DIR に別のディスクのフォルダを指定してください。';
    case 'BACKUP_LATE':
      return finding.newest === undefined
        ? `「${plain(finding.folder)}」に控えがまだありません。サーバーが動いていること、書き込めることを確かめてください。`
        : `「${plain(finding.folder)}」の最新の控えは ${finding.newest} のもので、BACKUP_HOURS の2倍より前です。サーバーのログを確かめてください。`;
    case 'BACKUP_UNUSED':
      return 'BACKUP_DIR はNeo4jの保存先には使いません。Neo4jの道具(neo4j-admin database dump など)で控えを取り、設定を外してください。';
    case 'PROXY_NOT_TRUSTED':
      return 'PUBLIC_URL は https ですが、TRUST_PROXY が 0 です。前に立つプロキシの数を指定してください。';
  }
}

function inEnglish(finding: DoctorFinding): string {
  switch (finding.code) {
    case 'SETTING_UNKNOWN':
      return `The environment variable ${plain(finding.name)} is no setting. Write ${finding.meant} instead.`;
    case 'EARLIER_VERSION':
      return `“${plain(finding.folder)}” has the form of an earlier version. Make a backup with bunkai backup, then open it with bunkai serve, which brings it forward.`;
    case 'NOT_WRITABLE':
      return `“${plain(finding.folder)}” cannot be written to. Give the user who runs the server the right to write to it.`;
    case 'LITTLE_SPACE':
      return `“${plain(finding.folder)}” has ${megabytes(finding.free, 'en')} of free space. Make room for at least ${megabytes(finding.needed, 'en')}.`;
    case 'OPEN_TO_OTHERS':
      return `Other users of this machine can use “${plain(finding.path)}”. Make it the owner’s only, with chmod go-rwx.`;
    case 'CLOCK_BEHIND':
      return `“${plain(finding.path)}” was written at ${finding.written}, which is in the future. Set the clock of this machine (NTP).`;
    case 'NO_KEYS':
      return 'AUTH is keys, and there is no API key that works. Make one with bunkai keys create --role ADMINISTRATOR.';
    case 'KEY_OLD':
      return `The API key ${keyName(finding.id, finding.label)} is ${formatNumber(finding.days, 'en')} days old and never expires. Replace it, and revoke it with bunkai keys revoke ${plain(finding.id)}.`;
    case 'KEY_ENDS':
      return `The API key ${keyName(finding.id, finding.label)} works until ${finding.day}. Make a new one and hand it over.`;
    case 'NO_BACKUPS':
      return 'There are no scheduled backups. Name a folder on another disk in BACKUP_DIR.';
    case 'BACKUP_LATE':
      return finding.newest === undefined
        ? `There is no backup in “${plain(finding.folder)}” yet. Check that the server is running and may write there.`
        : `The newest backup in “${plain(finding.folder)}” is of ${finding.newest}, more than twice BACKUP_HOURS ago. Look into the log of the server.`;
    case 'BACKUP_UNUSED':
      return 'BACKUP_DIR is not used for Neo4j. Back it up with its own tools, such as neo4j-admin database dump, and remove the setting.';
    case 'PROXY_NOT_TRUSTED':
      return 'PUBLIC_URL is https, but TRUST_PROXY is 0. Set it to the number of proxies before the server.';
  }
}

/** One finding: what is wrong, where, and what to do. */
export const doctorFinding = (finding: DoctorFinding, language: Language): string =>
  language === 'ja' ? inJapanese(finding) : inEnglish(finding);

/** What is running, as it stands above the findings. */
export const doctorHead = (version: string, node: string, platform: string): string =>
  `Bunkai ${version}, Node.js ${node}, ${platform}`;

/** Nothing was found. */
export const doctorQuiet = (language: Language): string =>
  language === 'ja' ? '直すべきことは見つかりませんでした。' : 'Nothing was found that needs to be mended.';

/** A scheduled backup was not made. */
export const scheduledBackupFailed = (folder: string, detail: string, language: Language): string =>
  language === 'ja'
    ? `定期の控えを「${plain(folder)}」に作れませんでした。10分後にもう一度試します。${plain(detail)}`
    : `The scheduled backup could not be made in “${plain(folder)}”. It is tried again in ten minutes. ${plain(detail)}`;
