import { type RequestHandler, Router } from 'express';
import { ANONYMOUS } from '../usecases/access/viewer.ts';
import { noPublicSheet, publicSheetPage, publicSheetStyles } from '../usecases/queries/publicSheet.ts';
import type { Services } from '../usecases/services.ts';

/** Where the pages of public sheets are. */
const PUBLIC_PATH = '/public';

const STYLES = `${PUBLIC_PATH}/sheet.css`;

/** What public pages need. */
interface PublicSheetParts {
  readonly services: Pick<Services, 'read'>;
  /** Where browsers find the server; undefined: at the host that a request names. */
  readonly publicUrl: string | undefined;
  /** The path below which they find it. */
  readonly base: string;
}

/**
 * Serves `/public/<component>/<version>`: a published sheet that its vendor made public, in the language of the reader or of `?lang=`.
 * Whoever asks is a reader without credentials, so that all are told the same.
 */
export function servePublicSheets({ services, publicUrl, base }: PublicSheetParts): RequestHandler {
  const router = Router();
  router.get(STYLES, (_, response) => {
    response.setHeader('cache-control', 'public, max-age=3600');
    response.type('css').send(publicSheetStyles());
  });
  router.get(`${PUBLIC_PATH}/:component/:version`, async (request, response) => {
    const { component, version } = request.params;
    const asked = request.query['lang'];
    const language =
      asked === 'en' || (asked !== 'ja' && request.acceptsLanguages(['ja', 'en']) === 'en') ? 'en' : 'ja';
    const root = publicUrl ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`;
    const path = `${PUBLIC_PATH}/${encodeURIComponent(component)}/${encodeURIComponent(version)}`;
    const session = await services.read(ANONYMOUS);
    const address = `${root.replace(/\/$/, '')}${path}`;
    const page = publicSheetPage(session, { component, version, language, address, styles: `${base}${STYLES}` });
    response.setHeader('cache-control', 'no-cache');
    if (page === undefined) response.status(404).type('text/plain').send(noPublicSheet());
    else response.type('html').send(page);
  });
  return router;
}
