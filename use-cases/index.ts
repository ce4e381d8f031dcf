import { acceptColleagueInvitation } from './accept-colleague-invitation.ts'
import { acceptSeat } from './accept-seat.ts'
import { actFor } from './act-for.ts'
import { addOperator } from './add-operator.ts'
import { answerClaimMail } from './answer-claim-mail.ts'
import { askAboutInvitation } from './ask-about-invitation.ts'
import { askCorrection } from './ask-correction.ts'
import { askPasswordReset } from './ask-password-reset.ts'
import { attest } from './attest.ts'
import { changeColleagueRole } from './change-colleague-role.ts'
import { changePassword } from './change-password.ts'
import { changeRoles } from './change-roles.ts'
import { checkConsortium } from './check-consortium.ts'
import { claimOrganisation } from './claim-organisation.ts'
import { closeComposition } from './close-composition.ts'
import { copyTeam } from './copy-team.ts'
import { createOrganisation } from './create-organisation.ts'
import { decideClaim } from './decide-claim.ts'
import { declineSeat } from './decline-seat.ts'
import { describeRoom } from './describe-room.ts'
import { dropCandidate } from './drop-candidate.ts'
import { editContacts } from './edit-contacts.ts'
import { editOrganisation } from './edit-organisation.ts'
import { endOtherSessions } from './end-other-sessions.ts'
import { endSession } from './end-session.ts'
import { eraseMessage } from './erase-message.ts'
import { handOver } from './hand-over.ts'
import { handOverOrganisation } from './hand-over-organisation.ts'
import { importNta } from './import-nta.ts'
import { importOrganisations } from './import-organisations.ts'
import { invite } from './invite.ts'
import { inviteColleague } from './invite-colleague.ts'
import { leaveOrganisation } from './leave-organisation.ts'
import { leaveRoom } from './leave-room.ts'
import { listCandidate } from './list-candidate.ts'
import { listClaims } from './list-claims.ts'
import { listCorrections } from './list-corrections.ts'
import { listDuplicates } from './list-duplicates.ts'
import { listRooms } from './list-rooms.ts'
import { loadDemo } from './load-demo.ts'
import { makeProgress } from './make-progress.ts'
import { mergeOrganisations } from './merge-organisations.ts'
import { notTheSame } from './not-the-same.ts'
import { openRoom } from './open-room.ts'
import type { UseCaseName } from './permissions.ts'
import { previewMemberList } from './preview-member-list.ts'
import { readLog } from './read-log.ts'
import { rebuildSearch } from './rebuild-search.ts'
import { recordAgreement } from './record-agreement.ts'
import { refuseMail } from './refuse-mail.ts'
import { removeColleague } from './remove-colleague.ts'
import { removeMember } from './remove-member.ts'
import { renameMe } from './rename-me.ts'
import { reopenComposition } from './reopen-composition.ts'
import { resendInvitation } from './resend-invitation.ts'
import { resetPassword } from './reset-password.ts'
import { say } from './say.ts'
import { searchOrganisations } from './search-organisations.ts'
import { seeClaimMail } from './see-claim-mail.ts'
import { seeColleagueInvitation } from './see-colleague-invitation.ts'
import { seeContacts } from './see-contacts.ts'
import { seeInvitation } from './see-invitation.ts'
import { seeLetter } from './see-letter.ts'
import { seeMailRefusal } from './see-mail-refusal.ts'
import { seeMe } from './see-me.ts'
import { seeOrganisation } from './see-organisation.ts'
import { seeOurContacts } from './see-our-contacts.ts'
import { seeOutbox } from './see-outbox.ts'
import { seePeople } from './see-people.ts'
import { seeProfile } from './see-profile.ts'
import { seeRoom } from './see-room.ts'
import { seeSessions } from './see-sessions.ts'
import { sendMail } from './send-mail.ts'
import { sendVerification } from './send-verification.ts'
import { setPlan } from './set-plan.ts'
import { setSeatFacts } from './set-seat-facts.ts'
import { settleCorrection } from './settle-correction.ts'
import { signComposition } from './sign-composition.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { signUp } from './sign-up.ts'
import { sweep } from './sweep.ts'
import { takeBackProgress } from './take-back-progress.ts'
import { takeMemberList } from './take-member-list.ts'
import { tellInvited } from './tell-invited.ts'
import { tendInvitations } from './tend-invitations.ts'
import { undoMerge } from './undo-merge.ts'
import { verifyEmail } from './verify-email.ts'
import { withdrawClaim } from './withdraw-claim.ts'
import { withdrawColleagueInvitation } from './withdraw-colleague-invitation.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'
import { workedTogether } from './worked-together.ts'

/** Every use case under its name. The permission test walks this list, and OpenAPI is made from it. */
export const useCases = {
  'sign-up': signUp,
  'verify-email': verifyEmail,
  'send-verification': sendVerification,
  'sign-in': signIn,
  'sign-out': signOut,
  'ask-password-reset': askPasswordReset,
  'reset-password': resetPassword,
  'act-for': actFor,
  'see-sessions': seeSessions,
  'end-session': endSession,
  'end-other-sessions': endOtherSessions,
  'rename-me': renameMe,
  'change-password': changePassword,
  'see-me': seeMe,
  'add-operator': addOperator,
  'see-organisation': seeOrganisation,
  'search-organisations': searchOrganisations,
  'create-organisation': createOrganisation,
  'edit-organisation': editOrganisation,
  'see-profile': seeProfile,
  'claim-organisation': claimOrganisation,
  'see-claim-mail': seeClaimMail,
  'answer-claim-mail': answerClaimMail,
  'withdraw-claim': withdrawClaim,
  'list-claims': listClaims,
  'decide-claim': decideClaim,
  'ask-correction': askCorrection,
  'list-corrections': listCorrections,
  'settle-correction': settleCorrection,
  'import-organisations': importOrganisations,
  'import-nta': importNta,
  'list-duplicates': listDuplicates,
  'merge-organisations': mergeOrganisations,
  'undo-merge': undoMerge,
  'not-the-same': notTheSame,
  'rebuild-search': rebuildSearch,
  'load-demo': loadDemo,
  'see-people': seePeople,
  'invite-colleague': inviteColleague,
  'withdraw-colleague-invitation': withdrawColleagueInvitation,
  'see-colleague-invitation': seeColleagueInvitation,
  'accept-colleague-invitation': acceptColleagueInvitation,
  'change-colleague-role': changeColleagueRole,
  'remove-colleague': removeColleague,
  'hand-over-organisation': handOverOrganisation,
  'leave-organisation': leaveOrganisation,
  'see-our-contacts': seeOurContacts,
  'edit-contacts': editContacts,
  'see-contacts': seeContacts,
  'send-mail': sendMail,
  'see-outbox': seeOutbox,
  'see-mail-refusal': seeMailRefusal,
  'refuse-mail': refuseMail,
  sweep,
  'check-consortium': checkConsortium,
  'open-room': openRoom,
  'list-rooms': listRooms,
  'see-room': seeRoom,
  'read-log': readLog,
  'describe-room': describeRoom,
  'set-plan': setPlan,
  'set-seat-facts': setSeatFacts,
  'list-candidate': listCandidate,
  'preview-member-list': previewMemberList,
  'take-member-list': takeMemberList,
  'drop-candidate': dropCandidate,
  invite,
  'see-invitation': seeInvitation,
  'see-letter': seeLetter,
  'accept-seat': acceptSeat,
  'decline-seat': declineSeat,
  'record-agreement': recordAgreement,
  'withdraw-invitation': withdrawInvitation,
  'resend-invitation': resendInvitation,
  'tend-invitations': tendInvitations,
  'ask-about-invitation': askAboutInvitation,
  'tell-invited': tellInvited,
  'remove-member': removeMember,
  'change-roles': changeRoles,
  'hand-over': handOver,
  'leave-room': leaveRoom,
  attest,
  'close-composition': closeComposition,
  'sign-composition': signComposition,
  'reopen-composition': reopenComposition,
  'make-progress': makeProgress,
  'take-back-progress': takeBackProgress,
  'copy-team': copyTeam,
  'worked-together': workedTogether,
  say,
  'erase-message': eraseMessage,
} as const satisfies Record<UseCaseName, unknown>
