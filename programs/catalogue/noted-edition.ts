import type { Role } from '#consortium/roles.ts'
import { type Words, words } from '#consortium/words.ts'
import { type Edition, type EditionRole, edition } from '../edition.ts'
import type { WithinDates } from '../rule.ts'
import type { Source } from '../verdict.ts'
import { callOf } from './call.ts'
import { firmness } from './noted.ts'

type Written = Omit<Edition, 'version' | 'call'>

/** An edition known from pages beyond `programs/sources/`. Its size table is the law’s, unless it says another. */
interface NotedEdition
  extends Omit<Written, 'sizeTable' | 'money' | 'readings'>,
    Partial<Pick<Written, 'sizeTable' | 'money'>> {
  readonly call: { readonly source: Source } & Omit<WithinDates, 'shape'>
  /** Where its caps and rates are told; they block only where that page is official. */
  readonly cap?: Source
}

/** Makes the edition with its call and, where money is told, the rule `…#money`. */
export function notedEdition({ call, cap, ...written }: NotedEdition): Edition {
  const { id, rules, sizeTable = 'law', money = [] } = written
  const { source, ...dates } = call
  return edition({
    ...written,
    sizeTable,
    money,
    call: callOf(id, source, dates),
    rules: cap
      ? [
          ...rules,
          {
            id: `${id}#money`,
            title: words('補助上限額と補助率', 'Caps and rate'),
            strength: firmness(cap),
            source: cap,
            shape: 'within-cap',
            terms: money,
          },
        ]
      : rules,
  })
}

/** A seat of members: what it is called there and what its holder does. */
export const memberRole = (role: Role, called: Words, does: Words): EditionRole => ({
  role,
  called,
  does,
  member: true,
})

/** Somebody who stands beside the consortium and takes no other seat. */
export const besideRole = (role: Role, called: Words, does: Words): EditionRole => ({
  role,
  called,
  does,
  member: false,
  apart: true,
})
