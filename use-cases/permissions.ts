/**
 * The one permission table: what somebody must be, to the thing a use case is about, to be allowed to ask for it.
 * A row lists alternatives; one is enough. The permission test walks role × use case and fails for a use case without a row.
 */

/** What somebody can be. `standing.ts` works out which of these hold for the asker and the thing at hand. */
export const standings = [
  'anyone',
  'visitor',
  /** Signed in, address verified or not. */
  'account',
  'verified',
  'operator',
  'system',
  /** Of the organisation at hand: has an open claim, may look, may change, owns. */
  'claimant',
  'viewer',
  'editor',
  'owner',
  /**
   * Of the room at hand: acts for its organiser, acts for a confirmed member (both as editor or owner), looks on as viewer of
   * either.
   */
  'organiser',
  'seated',
  'onlooker',
] as const
export type Standing = (typeof standings)[number]

export const permissions = {
  // Accounts
  'sign-up': ['anyone'],
  'verify-email': ['anyone'],
  'send-verification': ['account'],
  'sign-in': ['anyone'],
  'sign-out': ['account'],
  'ask-password-reset': ['anyone'],
  'reset-password': ['anyone'],
  'act-for': ['account'],
  'see-sessions': ['account'],
  'end-session': ['account'],
  'end-other-sessions': ['account'],
  'rename-me': ['account'],
  'choose-language': ['anyone'],
  'change-password': ['account'],
  'see-me': ['account'],
  'add-operator': ['system'],
  // Organisations
  'see-organisation': ['anyone'],
  'search-organisations': ['anyone'],
  'create-organisation': ['verified'],
  'edit-organisation': ['editor', 'owner'],
  'see-deemed-large': ['viewer', 'editor', 'owner'],
  'answer-deemed-large': ['editor', 'owner'],
  'see-profile': ['claimant', 'viewer', 'editor', 'owner', 'operator'],
  'claim-organisation': ['verified'],
  'see-claim-mail': ['anyone'],
  'answer-claim-mail': ['anyone'],
  'withdraw-claim': ['account'],
  'list-claims': ['operator'],
  'decide-claim': ['operator'],
  'ask-correction': ['anyone'],
  'list-corrections': ['operator'],
  'settle-correction': ['operator'],
  'import-organisations': ['operator', 'system'],
  'import-nta': ['operator', 'system'],
  'list-duplicates': ['operator'],
  'merge-organisations': ['operator'],
  'undo-merge': ['operator'],
  'not-the-same': ['operator'],
  'rebuild-search': ['operator', 'system'],
  'load-demo': ['system'],
  // Colleagues
  'see-people': ['viewer', 'editor', 'owner'],
  'invite-colleague': ['owner'],
  'withdraw-colleague-invitation': ['owner'],
  'see-colleague-invitation': ['anyone'],
  'accept-colleague-invitation': ['verified'],
  'change-colleague-role': ['owner'],
  'remove-colleague': ['owner'],
  'hand-over-organisation': ['owner'],
  'leave-organisation': ['viewer', 'editor', 'owner'],
  // Who signs and who answers
  'see-our-contacts': ['viewer', 'editor', 'owner'],
  'edit-contacts': ['editor', 'owner'],
  'see-contacts': ['organiser', 'seated', 'onlooker'],
  // Mail
  'send-mail': ['system'],
  'see-outbox': ['anyone'],
  'see-mail-refusal': ['anyone'],
  'refuse-mail': ['anyone'],
  // House
  sweep: ['system'],
  // Programmes
  'check-consortium': ['anyone'],
  // Rooms
  'open-room': ['editor', 'owner'],
  'list-rooms': ['account'],
  'see-waiting': ['account'],
  'see-room': ['organiser', 'seated', 'onlooker'],
  'read-log': ['organiser', 'seated', 'onlooker'],
  'mark-read': ['organiser', 'seated', 'onlooker'],
  'describe-room': ['organiser'],
  'move-edition': ['organiser'],
  'keep-editions': ['system'],
  'set-plan': ['organiser'],
  'set-seat-facts': ['organiser', 'seated'],
  'list-candidate': ['organiser'],
  'drop-candidate': ['organiser'],
  invite: ['organiser'],
  'see-invitation': ['anyone'],
  'see-letter': ['organiser'],
  'accept-seat': ['verified'],
  'decline-seat': ['anyone'],
  'record-agreement': ['organiser'],
  'preview-member-list': ['organiser'],
  'take-member-list': ['organiser'],
  'withdraw-invitation': ['organiser'],
  'resend-invitation': ['organiser'],
  'tend-invitations': ['system'],
  'ask-about-invitation': ['anyone'],
  'tell-invited': ['organiser'],
  'remove-member': ['organiser'],
  'change-roles': ['organiser'],
  'hand-over': ['organiser'],
  'leave-room': ['seated'],
  attest: ['organiser'],
  'close-composition': ['organiser'],
  'sign-composition': ['seated'],
  'tend-compositions': ['system'],
  'reopen-composition': ['organiser'],
  'make-progress': ['organiser'],
  'take-back-progress': ['organiser'],
  'copy-team': ['organiser'],
  'worked-together': ['viewer', 'editor', 'owner'],
  say: ['organiser', 'seated'],
  'erase-message': ['organiser', 'seated'],
} as const satisfies Record<string, readonly Standing[]>

export type UseCaseName = keyof typeof permissions
