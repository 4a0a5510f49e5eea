import type { Texts } from './texts.ts';

/** What the page says in English about who the viewer is, and how people sign in and out. */
export const viewerTextsEn: Pick<Texts, 'role' | 'roleMeans' | 'account' | 'signIn'> = {
  role: {
    ADMINISTRATOR: 'Administrator',
    INSTITUTION_EDITOR: 'Editor',
    INSTITUTION_READER: 'Reader',
    VENDOR_EDITOR: 'Vendor editor',
    AUDITOR: 'Auditor',
    PUBLIC: 'Public reader',
  },
  roleMeans: {
    ADMINISTRATOR: 'Sees and changes everything.',
    INSTITUTION_EDITOR: 'Sees and changes what is the institution’s own.',
    INSTITUTION_READER: 'Sees what is the institution’s own. Changes nothing.',
    VENDOR_EDITOR: 'Sees and changes what is the vendor’s own.',
    AUDITOR: 'Sees everything. Changes nothing.',
    PUBLIC: 'Sees what is public.',
  },
  account: {
    label: (role) => `Signed in: ${role}`,
    menu: 'Who is signed in',
    role: 'Role',
    party: 'For',
    id: 'In the log as',
    signOut: 'Sign out',
    signingOut: 'Signing out',
    failed: 'The server cannot be reached, so you are not signed out yet. Try again.',
  },
  signIn: {
    title: 'Sign in to Bunkai',
    endedTitle: 'You are no longer signed in',
    leftTitle: 'You have signed out',
    keys: 'Enter the API key that your administrator gave you.',
    oidc: 'Sign in with the account of your organisation.',
    ended:
      'The time was up, or your access was withdrawn. What is registered is safe. Sign in again and you are back on the same screen.',
    left: 'To go on, sign in again.',
    leftShared: 'On a shared computer, sign out of your account with its provider, too.',
    key: 'API key',
    keyHint: 'It begins with bunkai_.',
    keyMissing: 'Enter the API key.',
    keyProblems: {
      wrong:
        'This API key does not sign you in. Check that it is complete and has not expired. If in doubt, ask the administrator who gave it to you.',
      tooMany: 'There were too many wrong keys, so none is taken for now. Wait a minute and try again.',
      refused:
        'The server does not accept signing in from this page. Ask your administrator whether this is the right address.',
      unreachable: 'The server cannot be reached. Wait a little and try again.',
    },
    issuerProblems: {
      unreachable: 'The provider of your account cannot be reached. Wait a little and try again.',
      unfinished: 'Signing in ended halfway. Try again; if it goes on like this, tell your administrator.',
      refused: 'The provider of your account cancelled or refused the sign-in.',
      noRole:
        'Your account was recognised, but no valid role is registered for you here. Ask your administrator to register one.',
    },
    problemCode: (code) => `For your administrator: ${code}`,
    submit: 'Sign in',
    submitting: 'Checking',
    toIssuer: 'Sign in with your account',
    notHere: 'There is no way to sign in to this server from this page. Tell your administrator.',
  },
};
