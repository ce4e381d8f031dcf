/** Everything the pages say, in English: the same parts as in Japanese, of the same types, so that a missing word does not compile. */
import { accounts } from './en/accounts.ts'
import { archive } from './en/archive.ts'
import { candidates } from './en/candidates.ts'
import { catalogue } from './en/catalogue.ts'
import { clashes } from './en/clashes.ts'
import { complete } from './en/complete.ts'
import { composition } from './en/composition.ts'
import { contacts } from './en/contacts.ts'
import { deemedLarge } from './en/deemed-large.ts'
import { drill } from './en/drill.ts'
import { editions } from './en/editions.ts'
import { errors } from './en/errors.ts'
import { facts } from './en/facts.ts'
import { fit } from './en/fit.ts'
import { further } from './en/further.ts'
import { here } from './en/here.ts'
import { home } from './en/home.ts'
import { invitation } from './en/invitation.ts'
import { memberList } from './en/member-list.ts'
import { money } from './en/money.ts'
import { motions } from './en/motions.ts'
import { needs } from './en/needs.ts'
import { notices } from './en/notices.ts'
import { openSeats } from './en/open-seats.ts'
import { organisations } from './en/organisations.ts'
import { paper } from './en/paper.ts'
import { people } from './en/people.ts'
import { preview } from './en/preview.ts'
import { profile } from './en/profile.ts'
import { programme } from './en/programme.ts'
import { refusals } from './en/refusals.ts'
import { room } from './en/room.ts'
import { search } from './en/search.ts'
import { searchIndex } from './en/search-index.ts'
import { shell } from './en/shell.ts'
import { suggestions } from './en/suggestions.ts'
import { synonyms } from './en/synonyms.ts'
import { terms } from './en/terms.ts'
import { waiting } from './en/waiting.ts'
import { written } from './en/written.ts'
import type { AppWords } from './ja.ts'

export const en: AppWords = {
  written,
  shell,
  home,
  waiting,
  suggestions,
  synonyms,
  accounts,
  search,
  organisations,
  people,
  contacts,
  profile,
  deemedLarge,
  catalogue,
  programme,
  facts,
  room,
  further,
  here,
  preview,
  drill,
  fit,
  clashes,
  complete,
  candidates,
  composition,
  archive,
  terms,
  motions,
  notices,
  memberList,
  needs,
  openSeats,
  money,
  paper,
  editions,
  searchIndex,
  invitation,
  refusals,
  errors,
}
