import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { ClaimSettings, IdentityParts } from '../usecases/identity/index.ts';
import type { HttpIdentityParts, IdentitySettings } from './identity/index.ts';

const HOUR_MS = 3_600_000;

function claimsOf({ OIDC_ROLE_CLAIM, OIDC_PARTY_CLAIM, OIDC_ROLE_MAP }: Config): ClaimSettings {
  const roles = OIDC_ROLE_MAP === undefined ? {} : { roles: OIDC_ROLE_MAP };
  return { roleClaim: OIDC_ROLE_CLAIM, partyClaim: OIDC_PARTY_CLAIM, ...roles };
}

function oidcOf(config: Config): Pick<IdentitySettings, 'oidc'> {
  if (config.AUTH !== 'oidc' || config.OIDC_ISSUER === undefined || config.OIDC_CLIENT_ID === undefined) return {};
  const secret = config.OIDC_CLIENT_SECRET;
  return {
    oidc: {
      issuer: config.OIDC_ISSUER,
      clientId: config.OIDC_CLIENT_ID,
      ...(secret === undefined ? {} : { clientSecret: secret }),
      claims: claimsOf(config),
    },
  };
}

/** How people are recognised, from the configuration. */
export function identityParts(config: Config, identity: IdentityParts, logger: Logger): HttpIdentityParts {
  return {
    identity: { ...identity, sessionMs: config.SESSION_HOURS * HOUR_MS },
    settings: {
      auth: config.AUTH,
      failuresPerMinute: config.FAILED_SIGN_INS_PER_MINUTE,
      ...(config.PUBLIC_URL === undefined ? {} : { publicUrl: config.PUBLIC_URL }),
      ...oidcOf(config),
    },
    onProblem: (error, requestId) => logger.error({ requestId, err: error }, 'sign-in failed unexpectedly'),
  };
}
