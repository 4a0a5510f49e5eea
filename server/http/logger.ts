import { destination, type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

/** Writes the log as JSON lines to stderr; stdout is for data. */
export const makeLogger = (level: Config['LOG_LEVEL']): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ fd: 2, sync: true }));
