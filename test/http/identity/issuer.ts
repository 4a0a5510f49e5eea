import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { type Listening, listen } from './support.ts';

/** What the issuer hands out for a code: by default what it should. */
export interface Behaviour {
  /** Claims beside those of the protocol, and instead of them. */
  claims: Readonly<Record<string, unknown>>;
  /** How the token is signed. */
  signature: 'right' | 'other key' | 'client secret' | 'none';
  /** Whether it refuses people at its own door. */
  refuses: boolean;
  /** Whether it answers at all. */
  isDown: boolean;
}

/** A small OpenID Connect issuer: whoever comes is the same person, and is not asked. */
export interface TestIssuer extends Listening {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly behaviour: Behaviour;
  reset(): void;
}

interface Code {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirect: string;
}

const usual = (): Behaviour => ({ claims: {}, signature: 'right', refuses: false, isDown: false });

async function bodyOf(incoming: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of incoming) text += String(chunk);
  return new URLSearchParams(text);
}

/** Starts the issuer; it checks the client, the redirect, and the PKCE challenge, and takes each code once. */
export async function startIssuer(): Promise<TestIssuer> {
  const [right, other] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const clientId = 'bunkai';
  const clientSecret = randomUUID();
  const behaviour = usual();
  const codes = new Map<string, Code>();
  const kid = 'k1';
  let url = '';

  const tokenFor = ({ nonce }: Code): Promise<string> | string => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: url, aud: clientId, sub: 'hanako', iat: now, exp: now + 300, nonce, ...behaviour.claims };
    if (behaviour.signature === 'none') return new UnsecuredJWT(claims).encode();
    if (behaviour.signature === 'client secret') {
      return new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(clientSecret));
    }
    const { privateKey } = behaviour.signature === 'right' ? right : other;
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
  };

  const authorize = (query: URLSearchParams): string => {
    const redirect = new URL(query.get('redirect_uri') ?? '');
    redirect.searchParams.set('state', query.get('state') ?? '');
    redirect.searchParams.set('iss', url);
    if (behaviour.refuses) redirect.searchParams.set('error', 'access_denied');
    else {
      const code = randomUUID();
      codes.set(code, {
        nonce: query.get('nonce') ?? '',
        challenge: query.get('code_challenge') ?? '',
        redirect: query.get('redirect_uri') ?? '',
      });
      redirect.searchParams.set('code', code);
    }
    return redirect.href;
  };

  const redeem = async (incoming: IncomingMessage): Promise<object | undefined> => {
    const body = await bodyOf(incoming);
    const code = codes.get(body.get('code') ?? '');
    codes.delete(body.get('code') ?? '');
    const [, credentials = ''] = (incoming.headers.authorization ?? '').split('Basic ');
    const client = Buffer.from(credentials, 'base64').toString('utf8').split(':').map(decodeURIComponent);
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    const isRight =
      code !== undefined &&
      client.join(' ') === `${clientId} ${clientSecret}` &&
      body.get('redirect_uri') === code.redirect &&
      challenge === code.challenge;
    if (!isRight) return undefined;
    return { access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: await tokenFor(code) };
  };

  const answer: RequestListener = async (incoming, response) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', url);
    const json = (body: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (behaviour.isDown) return json({}, 503);
    if (pathname === '/.well-known/openid-configuration') {
      return json({
        issuer: url,
        authorization_endpoint: `${url}/authorize`,
        token_endpoint: `${url}/token`,
        jwks_uri: `${url}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
        authorization_response_iss_parameter_supported: true,
      });
    }
    if (pathname === '/jwks') return json({ keys: [{ ...(await exportJWK(right.publicKey)), kid, alg: 'RS256' }] });
    if (pathname === '/authorize') return response.writeHead(302, { location: authorize(searchParams) }).end();
    const tokens = await redeem(incoming);
    return tokens === undefined ? json({ error: 'invalid_grant' }, 400) : json(tokens);
  };

  const listening = await listen(answer);
  url = listening.url;
  return {
    ...listening,
    clientId,
    clientSecret,
    behaviour,
    reset: () => {
      Object.assign(behaviour, usual());
    },
  };
}
