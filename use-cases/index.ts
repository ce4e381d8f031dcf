import { actFor } from './accounts/act-for.ts'
import { addOperator } from './accounts/add-operator.ts'
import { askPasswordReset } from './accounts/ask-password-reset.ts'
import { changePassword } from './accounts/change-password.ts'
import { chooseLanguage } from './accounts/choose-language.ts'
import { endOtherSessions } from './accounts/end-other-sessions.ts'
import { endSession } from './accounts/end-session.ts'
import { renameMe } from './accounts/rename-me.ts'
import { resetPassword } from './accounts/reset-password.ts'
import { seeMe } from './accounts/see-me.ts'
import { seeSessions } from './accounts/see-sessions.ts'
import { sendVerification } from './accounts/send-verification.ts'
import { signIn } from './accounts/sign-in.ts'
import { signOut } from './accounts/sign-out.ts'
import { signUp } from './accounts/sign-up.ts'
import { verifyEmail } from './accounts/verify-email.ts'
import { answerClaimMail } from './claims/answer-claim-mail.ts'
import { claimOrganisation } from './claims/claim-organisation.ts'
import { decideClaim } from './claims/decide-claim.ts'
import { listClaims } from './claims/list-claims.ts'
import { seeClaimMail } from './claims/see-claim-mail.ts'
import { withdrawClaim } from './claims/withdraw-claim.ts'
import { acceptColleagueInvitation } from './colleagues/accept-colleague-invitation.ts'
import { changeColleagueRole } from './colleagues/change-colleague-role.ts'
import { handOverOrganisation } from './colleagues/hand-over-organisation.ts'
import { inviteColleague } from './colleagues/invite-colleague.ts'
import { leaveOrganisation } from './colleagues/leave-organisation.ts'
import { removeColleague } from './colleagues/remove-colleague.ts'
import { seeColleagueInvitation } from './colleagues/see-colleague-invitation.ts'
import { seePeople } from './colleagues/see-people.ts'
import { withdrawColleagueInvitation } from './colleagues/withdraw-colleague-invitation.ts'
import { closeComposition } from './composition/close-composition.ts'
import { makeProgress } from './composition/make-progress.ts'
import { reopenComposition } from './composition/reopen-composition.ts'
import { signComposition } from './composition/sign-composition.ts'
import { takeBackProgress } from './composition/take-back-progress.ts'
import { tendCompositions } from './composition/tend-compositions.ts'
import { loadDemo } from './demo/load-demo.ts'
import { listDuplicates } from './duplicates/list-duplicates.ts'
import { mergeOrganisations } from './duplicates/merge-organisations.ts'
import { notTheSame } from './duplicates/not-the-same.ts'
import { undoMerge } from './duplicates/undo-merge.ts'
import { checkConsortium } from './house/check-consortium.ts'
import { fitFile } from './house/fit-for-file.ts'
import { followSearch } from './house/follow-search.ts'
import { mendSearch } from './house/mend-search.ts'
import { proposeFile } from './house/propose-for-file.ts'
import { rebuildSearch } from './house/rebuild-search.ts'
import { refuseMail } from './house/refuse-mail.ts'
import { seeMailRefusal } from './house/see-mail-refusal.ts'
import { seeOutbox } from './house/see-outbox.ts'
import { seeSearchIndex } from './house/see-search-index.ts'
import { sendMail } from './house/send-mail.ts'
import { sweep } from './house/sweep.ts'
import { tendSearch } from './house/tend-search.ts'
import { importNta } from './imports/import-nta.ts'
import { importOrganisations } from './imports/import-organisations.ts'
import { acceptSeat } from './invitations/accept-seat.ts'
import { askAboutInvitation } from './invitations/ask-about-invitation.ts'
import { declineSeat } from './invitations/decline-seat.ts'
import { invite } from './invitations/invite.ts'
import { noteCall } from './invitations/note-call.ts'
import { remindInvited } from './invitations/remind-invited.ts'
import { resendInvitation } from './invitations/resend-invitation.ts'
import { seeInvitation } from './invitations/see-invitation.ts'
import { seeLetter } from './invitations/see-letter.ts'
import { setReminding } from './invitations/set-reminding.ts'
import { tellInvited } from './invitations/tell-invited.ts'
import { tendInvitations } from './invitations/tend-invitations.ts'
import { withdrawInvitation } from './invitations/withdraw-invitation.ts'
import { previewMemberList } from './member-list/preview-member-list.ts'
import { takeMemberList } from './member-list/take-member-list.ts'
import { chooseNotices } from './notices/choose-notices.ts'
import { chooseRoomNotices } from './notices/choose-room-notices.ts'
import { countNotices } from './notices/count-notices.ts'
import { markAllRead } from './notices/mark-all-read.ts'
import { seeNoticeWays } from './notices/see-notice-ways.ts'
import { seeNotices } from './notices/see-notices.ts'
import { seeRoomNotices } from './notices/see-room-notices.ts'
import { seeStop } from './notices/see-stop.ts'
import { sendDigests } from './notices/send-digests.ts'
import { stopNotices } from './notices/stop-notices.ts'
import { tendNotices } from './notices/tend-notices.ts'
import { agreeToApplication } from './open-seats/agree-to-application.ts'
import { agreeToIntroduction } from './open-seats/agree-to-introduction.ts'
import { applyForSeat } from './open-seats/apply-for-seat.ts'
import { declineApplication } from './open-seats/decline-application.ts'
import { editOpenSeat } from './open-seats/edit-open-seat.ts'
import { endOpenSeat } from './open-seats/end-open-seat.ts'
import { listApplications } from './open-seats/list-applications.ts'
import { listOpenSeats } from './open-seats/list-open-seats.ts'
import { listRoomOpenSeats } from './open-seats/list-room-open-seats.ts'
import { publishOpenSeat } from './open-seats/publish-open-seat.ts'
import { reopenOpenSeat } from './open-seats/reopen-open-seat.ts'
import { seeApplications } from './open-seats/see-applications.ts'
import { seeOpenSeat } from './open-seats/see-open-seat.ts'
import { withdrawApplication } from './open-seats/withdraw-application.ts'
import { answerDeemedLarge } from './organisations/answer-deemed-large.ts'
import { askCorrection } from './organisations/ask-correction.ts'
import { createOrganisation } from './organisations/create-organisation.ts'
import { editContacts } from './organisations/edit-contacts.ts'
import { editOrganisation } from './organisations/edit-organisation.ts'
import { fitOrganisation } from './organisations/fit-organisation.ts'
import { listCorrections } from './organisations/list-corrections.ts'
import { searchOrganisations } from './organisations/search-organisations.ts'
import { seeDeemedLarge } from './organisations/see-deemed-large.ts'
import { seeOrganisation } from './organisations/see-organisation.ts'
import { seeOurContacts } from './organisations/see-our-contacts.ts'
import { seeProfile } from './organisations/see-profile.ts'
import { settleCorrection } from './organisations/settle-correction.ts'
import type { UseCaseName } from './permissions.ts'
import { acceptTerms } from './rooms/accept-terms.ts'
import { archiveRoom } from './rooms/archive-room.ts'
import { askDeletion } from './rooms/ask-deletion.ts'
import { attest } from './rooms/attest.ts'
import { changeRoles } from './rooms/change-roles.ts'
import { consentToMotion } from './rooms/consent-to-motion.ts'
import { copyTeam } from './rooms/copy-team.ts'
import { declineMotion } from './rooms/decline-motion.ts'
import { describeRoom } from './rooms/describe-room.ts'
import { dropCandidate } from './rooms/drop-candidate.ts'
import { editAside } from './rooms/edit-aside.ts'
import { editMessage } from './rooms/edit-message.ts'
import { eraseAside } from './rooms/erase-aside.ts'
import { eraseMessage } from './rooms/erase-message.ts'
import { fillGap } from './rooms/fill-gap.ts'
import { findSubstitutes } from './rooms/find-substitutes.ts'
import { fitRoom } from './rooms/fit-room.ts'
import { handOver } from './rooms/hand-over.ts'
import { keepEditions } from './rooms/keep-editions.ts'
import { leaveRoom } from './rooms/leave-room.ts'
import { liftTerms } from './rooms/lift-terms.ts'
import { listCandidate } from './rooms/list-candidate.ts'
import { listRooms } from './rooms/list-rooms.ts'
import { markRead } from './rooms/mark-read.ts'
import { moveEdition } from './rooms/move-edition.ts'
import { openRoom } from './rooms/open-room.ts'
import { orderCandidates } from './rooms/order-candidates.ts'
import { proposeForRoom } from './rooms/propose-for-room.ts'
import { readEarlier } from './rooms/read-earlier.ts'
import { readLog } from './rooms/read-log.ts'
import { recordAgreement } from './rooms/record-agreement.ts'
import { removeMember } from './rooms/remove-member.ts'
import { restoreRoom } from './rooms/restore-room.ts'
import { say } from './rooms/say.ts'
import { sayAside } from './rooms/say-aside.ts'
import { seeClashes } from './rooms/see-clashes.ts'
import { seeContacts } from './rooms/see-contacts.ts'
import { seeRoom } from './rooms/see-room.ts'
import { seeTerms } from './rooms/see-terms.ts'
import { seeWaiting } from './rooms/see-waiting.ts'
import { setPlan } from './rooms/set-plan.ts'
import { setSeatFacts } from './rooms/set-seat-facts.ts'
import { setTerms } from './rooms/set-terms.ts'
import { takeBackDeletion } from './rooms/take-back-deletion.ts'
import { takeBackMotion } from './rooms/take-back-motion.ts'
import { takeRoomData } from './rooms/take-room-data.ts'
import { tendDeletions } from './rooms/tend-deletions.ts'
import { workedTogether } from './rooms/worked-together.ts'
import { fitNeed } from './searches/fit-need.ts'
import { forgetSearch } from './searches/forget-search.ts'
import { listSearches } from './searches/list-searches.ts'
import { openSearch } from './searches/open-search.ts'
import { renameSearch } from './searches/rename-search.ts'
import { saveSearch } from './searches/save-search.ts'
import { searchProgrammes } from './searches/search-programmes.ts'
import { checkSource } from './sources/check-source.ts'
import { listSources } from './sources/list-sources.ts'
import { readSource } from './sources/read-source.ts'
import { seeEditionSources } from './sources/see-edition-sources.ts'
import { seeSourceMarks } from './sources/see-source-marks.ts'
import { noteShown } from './suggestions/note-shown.ts'
import { seeSuggestionYields } from './suggestions/see-suggestion-yields.ts'
import { seeSuggestions } from './suggestions/see-suggestions.ts'
import { changeSynonyms } from './synonyms/change-synonyms.ts'
import { listSynonyms } from './synonyms/list-synonyms.ts'
import { undoSynonymChange } from './synonyms/undo-synonym-change.ts'

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
  'choose-language': chooseLanguage,
  'change-password': changePassword,
  'see-me': seeMe,
  'add-operator': addOperator,
  'see-organisation': seeOrganisation,
  'search-organisations': searchOrganisations,
  'fit-organisation': fitOrganisation,
  'create-organisation': createOrganisation,
  'edit-organisation': editOrganisation,
  'see-deemed-large': seeDeemedLarge,
  'answer-deemed-large': answerDeemedLarge,
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
  'follow-search': followSearch,
  'mend-search': mendSearch,
  'see-search-index': seeSearchIndex,
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
  'search-programmes': searchProgrammes,
  'fit-need': fitNeed,
  'list-searches': listSearches,
  'save-search': saveSearch,
  'rename-search': renameSearch,
  'forget-search': forgetSearch,
  'open-search': openSearch,
  'see-outbox': seeOutbox,
  'see-mail-refusal': seeMailRefusal,
  'refuse-mail': refuseMail,
  'see-notices': seeNotices,
  'count-notices': countNotices,
  'mark-all-read': markAllRead,
  'choose-notices': chooseNotices,
  'see-notice-ways': seeNoticeWays,
  'choose-room-notices': chooseRoomNotices,
  'see-room-notices': seeRoomNotices,
  'see-stop': seeStop,
  'stop-notices': stopNotices,
  'tend-notices': tendNotices,
  'send-digests': sendDigests,
  sweep,
  'tend-search': tendSearch,
  'list-synonyms': listSynonyms,
  'change-synonyms': changeSynonyms,
  'undo-synonym-change': undoSynonymChange,
  'check-consortium': checkConsortium,
  'fit-file': fitFile,
  'propose-file': proposeFile,
  'see-source-marks': seeSourceMarks,
  'see-edition-sources': seeEditionSources,
  'list-sources': listSources,
  'check-source': checkSource,
  'read-source': readSource,
  'open-room': openRoom,
  'list-rooms': listRooms,
  'see-waiting': seeWaiting,
  'see-clashes': seeClashes,
  'see-room': seeRoom,
  'fit-room': fitRoom,
  'read-earlier': readEarlier,
  'read-log': readLog,
  'mark-read': markRead,
  'describe-room': describeRoom,
  'move-edition': moveEdition,
  'keep-editions': keepEditions,
  'set-plan': setPlan,
  'set-seat-facts': setSeatFacts,
  'list-candidate': listCandidate,
  'preview-member-list': previewMemberList,
  'take-member-list': takeMemberList,
  'drop-candidate': dropCandidate,
  'order-candidates': orderCandidates,
  invite,
  'see-invitation': seeInvitation,
  'see-letter': seeLetter,
  'accept-seat': acceptSeat,
  'decline-seat': declineSeat,
  'record-agreement': recordAgreement,
  'withdraw-invitation': withdrawInvitation,
  'resend-invitation': resendInvitation,
  'remind-invited': remindInvited,
  'set-reminding': setReminding,
  'note-call': noteCall,
  'tend-invitations': tendInvitations,
  'ask-about-invitation': askAboutInvitation,
  'tell-invited': tellInvited,
  'remove-member': removeMember,
  'change-roles': changeRoles,
  'hand-over': handOver,
  'consent-to-motion': consentToMotion,
  'decline-motion': declineMotion,
  'take-back-motion': takeBackMotion,
  'leave-room': leaveRoom,
  'archive-room': archiveRoom,
  'restore-room': restoreRoom,
  'ask-deletion': askDeletion,
  'take-back-deletion': takeBackDeletion,
  'tend-deletions': tendDeletions,
  'take-room-data': takeRoomData,
  'set-terms': setTerms,
  'lift-terms': liftTerms,
  'see-terms': seeTerms,
  'accept-terms': acceptTerms,
  attest,
  'close-composition': closeComposition,
  'sign-composition': signComposition,
  'tend-compositions': tendCompositions,
  'reopen-composition': reopenComposition,
  'make-progress': makeProgress,
  'take-back-progress': takeBackProgress,
  'copy-team': copyTeam,
  'propose-for-room': proposeForRoom,
  'fill-gap': fillGap,
  'find-substitutes': findSubstitutes,
  'see-suggestions': seeSuggestions,
  'note-shown': noteShown,
  'see-suggestion-yields': seeSuggestionYields,
  'worked-together': workedTogether,
  'list-open-seats': listOpenSeats,
  'see-open-seat': seeOpenSeat,
  'list-room-open-seats': listRoomOpenSeats,
  'publish-open-seat': publishOpenSeat,
  'edit-open-seat': editOpenSeat,
  'end-open-seat': endOpenSeat,
  'reopen-open-seat': reopenOpenSeat,
  'see-applications': seeApplications,
  'agree-to-application': agreeToApplication,
  'decline-application': declineApplication,
  'apply-for-seat': applyForSeat,
  'withdraw-application': withdrawApplication,
  'agree-to-introduction': agreeToIntroduction,
  'list-applications': listApplications,
  say,
  'say-aside': sayAside,
  'edit-aside': editAside,
  'erase-aside': eraseAside,
  'edit-message': editMessage,
  'erase-message': eraseMessage,
} as const satisfies Record<UseCaseName, unknown>
