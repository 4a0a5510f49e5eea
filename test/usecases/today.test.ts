import { expect, it } from 'vitest';
import { dayIn } from '../../server/usecases/today.ts';

it.each([
  ['2026-11-30T15:00:00Z', '2026-12-01'],
  ['9999-12-31T14:59:59Z', '9999-12-31'],
  ['9999-12-31T15:00:00Z', '9999-12-31'],
  ['+010000-06-01T00:00:00Z', '9999-12-31'],
  ['+275760-09-13T00:00:00Z', '9999-12-31'],
])('the day of %s in Tokyo is %s', (instant, day) => {
  expect(dayIn('Asia/Tokyo', new Date(instant))).toBe(day);
});
