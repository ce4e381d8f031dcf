import type { Stores } from '#use-cases/services.ts'
import { makeAccountStore } from './accounts.ts'
import { makeAttentionStore } from './attention.ts'
import { makeClaimStore } from './claims.ts'
import { makeColleagueStore } from './colleagues.ts'
import type { Handle } from './connect.ts'
import { makeContactStore } from './contacts.ts'
import { makeCorrectionStore } from './corrections.ts'
import { makeDuplicateStore } from './duplicates.ts'
import { makeEditionStore } from './editions.ts'
import { makeInstallationStore } from './installation.ts'
import { makeInvitationStore } from './invitations.ts'
import { makeMailStore } from './mails.ts'
import { makeNoticeStore } from './notices.ts'
import { makeOpenSeatStore } from './open-seats.ts'
import { makeOrganisationStore } from './organisations.ts'
import { makePoolStore } from './pool.ts'
import { makeRegisterStore } from './register.ts'
import { makeRoomStore } from './rooms.ts'
import { makeSearchStore } from './searches.ts'
import { makeApplicationStore } from './seat-applications.ts'
import { makeSourceStore } from './sources.ts'
import { makeSuggestionStore } from './suggestions.ts'
import { makeSynonymStore } from './synonyms.ts'
import { makeTermsStore } from './terms.ts'
import { makeTokenStore } from './tokens.ts'

/** The stores of this folder on one handle, the pool or a transaction. Search comes from its own engine. */
export const makeStores = ({ db, sql }: Handle): Omit<Stores, 'search'> => ({
  accounts: makeAccountStore(db),
  attention: makeAttentionStore(db),
  tokens: makeTokenStore(db),
  organisations: makeOrganisationStore(db),
  colleagues: makeColleagueStore(db),
  contacts: makeContactStore(db),
  pool: makePoolStore(sql),
  register: makeRegisterStore(db),
  duplicates: makeDuplicateStore(db),
  claims: makeClaimStore(db),
  corrections: makeCorrectionStore(db),
  mails: makeMailStore(db),
  installation: makeInstallationStore(db),
  notices: makeNoticeStore(db),
  editions: makeEditionStore(db),
  searches: makeSearchStore(db),
  sources: makeSourceStore(db),
  rooms: makeRoomStore({ db, sql }),
  invitations: makeInvitationStore(db),
  suggestions: makeSuggestionStore(db),
  synonyms: makeSynonymStore(db),
  terms: makeTermsStore(db),
  openSeats: makeOpenSeatStore(db),
  applications: makeApplicationStore(db),
})
