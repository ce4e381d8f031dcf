/**
 * Everything the pages say, in Japanese, one file a part of the product. Sentences with numbers are functions.
 * English is another object of this type, in `en.ts`.
 */
import { accounts } from './ja/accounts.ts'
import { archive } from './ja/archive.ts'
import { candidates } from './ja/candidates.ts'
import { catalogue } from './ja/catalogue.ts'
import { clashes } from './ja/clashes.ts'
import { complete } from './ja/complete.ts'
import { composition } from './ja/composition.ts'
import { contacts } from './ja/contacts.ts'
import { deemedLarge } from './ja/deemed-large.ts'
import { drill } from './ja/drill.ts'
import { editions } from './ja/editions.ts'
import { errors } from './ja/errors.ts'
import { facts } from './ja/facts.ts'
import { fit } from './ja/fit.ts'
import { further } from './ja/further.ts'
import { here } from './ja/here.ts'
import { home } from './ja/home.ts'
import { invitation } from './ja/invitation.ts'
import { memberList } from './ja/member-list.ts'
import { money } from './ja/money.ts'
import { motions } from './ja/motions.ts'
import { needs } from './ja/needs.ts'
import { notices } from './ja/notices.ts'
import { openSeats } from './ja/open-seats.ts'
import { organisations } from './ja/organisations.ts'
import { paper } from './ja/paper.ts'
import { people } from './ja/people.ts'
import { preview } from './ja/preview.ts'
import { profile } from './ja/profile.ts'
import { programme } from './ja/programme.ts'
import { refusals } from './ja/refusals.ts'
import { room } from './ja/room.ts'
import { search } from './ja/search.ts'
import { searchIndex } from './ja/search-index.ts'
import { shell } from './ja/shell.ts'
import { suggestions } from './ja/suggestions.ts'
import { synonyms } from './ja/synonyms.ts'
import { terms } from './ja/terms.ts'
import { waiting } from './ja/waiting.ts'
import { written } from './ja/written.ts'

export const ja = {
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

export type AppWords = typeof ja
