/** Groups of ids that are easily taken for one another; each must stay itself. */
export const CONFUSABLE: readonly (readonly string[])[] = [
  ['VPN', 'vpn', 'Vpn', 'ＶＰＮ'],
  ['が', 'か\u3099', 'ガ', 'ｶﾞ'],
  ['caf\u00e9', 'cafe\u0301'],
  ['\u0130', 'i\u0307', 'I', 'ı'],
  ['ß', 'ss', 'ẞ', 'SS'],
  ['a b', 'a  b', ' a b', 'a b ', 'a\u00a0b', 'a\u3000b', 'a\tb', 'a\nb', 'a\r\nb'],
  ['"', "'", '`', '\\', '\\"', '""', "''", '“'],
  ['%', '_', '*', '?', '[a]', '$1', '$x', '{x}', ':x', '@x', ';', '--', '/*', '//'],
  ["'; DROP TABLE x; --", '}) DETACH DELETE n //', '`}) RETURN 1'],
  ['null', 'undefined', 'true', 'NaN', '__proto__', 'constructor', 'hasOwnProperty'],
  ['0', '00', '-0', '1', '1.0', '1e0', '01', '9007199254740993', '9007199254740992'],
  ['😀', '😁', '👩‍⚕️', '👩', '🏥', '～', '\uFFFD'],
  ['髙﨑', '高崎', '渡邉', '渡邊', '葛󠄀', '葛'],
  ['مستشفى', 'בית חולים', '\u202Eabc', 'abc', '\u200Fabc', 'abc\u200B'],
  ['x'.repeat(300), `${'x'.repeat(300)}y`, `${'x'.repeat(299)}X`, '医'.repeat(300), '😀'.repeat(300)],
];
