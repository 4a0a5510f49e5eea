/** What the viewer may not do; nothing was changed. What may not be *seen* is not refused but not there. */
export class Refused extends Error {
  readonly code: 'FORBIDDEN' | 'UNAUTHENTICATED';

  constructor(code: 'FORBIDDEN' | 'UNAUTHENTICATED', message: string) {
    super(message);
    this.code = code;
  }
}
