import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client';
import { isLoopbackAddress } from './origin.ts';
import type { OidcSettings } from './parts.ts';

/** Longest wait for the issuer, in seconds. */
const PATIENCE = 10;

/** As the issuer wants it; by header where it does not say (OpenID Connect Discovery 1.0, section 3). */
function clientAuth(secret: string | undefined): ClientAuth {
  if (secret === undefined) return None();
  const [post, basic] = [ClientSecretPost(secret), ClientSecretBasic(secret)];
  return (issuer, ...rest) => {
    const methods = issuer.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const isBasic = methods.includes('client_secret_basic') || !methods.includes('client_secret_post');
    (isBasic ? basic : post)(issuer, ...rest);
  };
}

const isOnThisMachine = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || isLoopbackAddress(hostname.replace(/^\[(.*)\]$/, '$1'));

/** Asks the issuer who it is. Plain HTTP is refused, but for an issuer on this machine. */
function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const address = new URL(issuer);
  return discovery(address, clientId, undefined, clientAuth(clientSecret), {
    timeout: PATIENCE,
    // Signatures of identity tokens are checked although they come straight from the issuer: a wrong key must not pass.
    execute: [enableNonRepudiationChecks, ...(isOnThisMachine(address) ? [allowInsecureRequests] : [])],
  });
}

/** What the issuer says of itself: asked for when first needed, and again while it could not be reached. */
export function issuerOf(settings: OidcSettings): () => Promise<Configuration> {
  let found: Promise<Configuration> | undefined;
  return () => {
    found ??= discover(settings).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
}
