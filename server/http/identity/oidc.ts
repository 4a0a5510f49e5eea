import { type Request, type Response, Router } from 'express';
import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
} from 'openid-client';
import { type ClaimProblem, refuseSignIn, viewerOfClaims } from '../../usecases/identity/index.ts';
import { basePathOf } from '../basePath.ts';
import { clearCookie, readCookie, setCookie } from './cookies.ts';
import type { CredentialThrottle } from './credentialThrottle.ts';
import { issuerOf } from './issuer.ts';
import { originOf } from './origin.ts';
import { cookieScope, type HttpIdentityParts, type OidcSettings } from './parts.ts';
import { requestIdOf } from './refuse.ts';
import { openSession } from './session.ts';
import { newSignIn, packSignIn, SIGN_IN_MS, type SignIn, unpackSignIn, withProblem } from './signIn.ts';

/** Why a person was not signed in. */
type SignInProblem = ClaimProblem | 'ISSUER_UNREACHABLE' | 'SIGN_IN_LOST' | 'SIGN_IN_REFUSED' | 'TOKEN_INVALID';

/** The path to which the issuer sends people back, below that of the routes. */
const CALLBACK = '/callback';

/** Signing in with an issuer: authorization code with PKCE, state and nonce (OpenID Connect Core 1.0, section 3.1). */
class SignInWithIssuer {
  readonly #parts: HttpIdentityParts;
  readonly #settings: OidcSettings;
  readonly #throttle: CredentialThrottle;
  readonly #issuer: () => Promise<Configuration>;

  constructor(parts: HttpIdentityParts, settings: OidcSettings, throttle: CredentialThrottle) {
    this.#parts = parts;
    this.#settings = settings;
    this.#throttle = throttle;
    this.#issuer = issuerOf(settings);
  }

  /** The path below which the page lives. */
  get #base(): string {
    return basePathOf(this.#parts.settings.publicUrl);
  }

  #callback(request: Request): URL {
    return new URL(`${this.#base}${request.baseUrl}${CALLBACK}`, originOf(request, this.#parts.settings.publicUrl));
  }

  /** Leads back to the page, which says in the person's language why they are not signed in. */
  #refuse(response: Response, code: SignInProblem, next = '/'): void {
    response.redirect(303, this.#base + withProblem(next, code));
  }

  async #configuration(response: Response, next: string): Promise<Configuration | undefined> {
    try {
      return await this.#issuer();
    } catch (error) {
      this.#parts.onProblem(error, requestIdOf(response));
      this.#refuse(response, 'ISSUER_UNREACHABLE', next);
      return undefined;
    }
  }

  /** Sends the browser to the issuer. */
  async begin(request: Request, response: Response): Promise<void> {
    const signIn = newSignIn(request.query['next']);
    const issuer = await this.#configuration(response, signIn.next);
    if (issuer === undefined) return;
    const address = buildAuthorizationUrl(issuer, {
      redirect_uri: this.#callback(request).href,
      response_type: 'code',
      scope: 'openid',
      state: signIn.state,
      nonce: signIn.nonce,
      code_challenge: await calculatePKCECodeChallenge(signIn.verifier),
      code_challenge_method: 'S256',
    });
    const expires = new Date(this.#parts.identity.now().getTime() + SIGN_IN_MS);
    setCookie(response, 'sign-in', packSignIn(signIn), { ...cookieScope(this.#parts, request), expires });
    response.redirect(303, address.href);
  }

  /** Takes the browser back from the issuer and signs the person in. */
  async finish(request: Request, response: Response): Promise<void> {
    const scope = cookieScope(this.#parts, request);
    const signIn = unpackSignIn(readCookie(request, 'sign-in', scope));
    clearCookie(response, 'sign-in', scope);
    if (signIn === undefined) return this.#refuse(response, 'SIGN_IN_LOST');
    if (!(await this.#throttle.admit(request, response))) return;
    const issuer = await this.#configuration(response, signIn.next);
    if (issuer === undefined) return;
    const claims = await this.#redeem(issuer, request, response, signIn);
    if (typeof claims === 'string') {
      if (await this.#throttle.wrong(request, response)) this.#refuse(response, claims, signIn.next);
      return;
    }
    const claimed = await viewerOfClaims(claims, this.#settings.claims, this.#parts.identity.partyTypeOf);
    if (!claimed.ok) {
      const { subject, problem: code } = claimed;
      await refuseSignIn(this.#parts.identity, { subject, code, request: requestIdOf(response) });
      return this.#refuse(response, code, signIn.next);
    }
    await openSession(this.#parts, request, response, { viewer: claimed.viewer });
    response.redirect(303, this.#base + signIn.next);
  }

  /** Exchanges the code for the claims of an identity token that is checked in every respect. */
  async #redeem(
    issuer: Configuration,
    request: Request,
    response: Response,
    { state, nonce, verifier }: SignIn,
  ): Promise<Readonly<Record<string, unknown>> | SignInProblem> {
    const address = this.#callback(request);
    address.search = new URL(request.originalUrl, address).search;
    try {
      const tokens = await authorizationCodeGrant(issuer, address, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      return tokens.claims() ?? 'TOKEN_INVALID';
    } catch (error) {
      this.#parts.onProblem(error, requestIdOf(response));
      return error instanceof AuthorizationResponseError ? 'SIGN_IN_REFUSED' : 'TOKEN_INVALID';
    }
  }
}

/** `GET login?next=PATH` and `GET callback`. */
export function oidcRoutes(parts: HttpIdentityParts, settings: OidcSettings, throttle: CredentialThrottle): Router {
  const flow = new SignInWithIssuer(parts, settings, throttle);
  const router = Router();
  router.get('/login', (request, response) => flow.begin(request, response));
  router.get(CALLBACK, (request, response) => flow.finish(request, response));
  return router;
}
