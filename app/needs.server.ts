/** Programmes for somebody without a team yet, as their page shows them. */
import type { Aim } from '#consortium/aims.ts'
import { type Kind, kinds } from '#consortium/kinds.ts'
import type { Need } from '#consortium/need.ts'
import { type Party, parties } from '#consortium/parties.ts'
import { idsOf, type Words } from '#consortium/words.ts'
import type { Chosen } from '#matching/need/chosen.ts'
import { seatOpen } from '#programs/seat-open.ts'
import { sizeAnswers } from '#programs/size-answers.ts'
import { noWishes } from '#use-cases/searches/wishes.ts'
import { searchPath } from './components/search/address.ts'
import { type FitLine, fitLine } from './fit-lines.server.ts'

export interface NeedLine extends FitLine {
  /** Why it stands here: aims and words it speaks of. */
  readonly aims: readonly Aim[]
  readonly words: readonly string[]
  /** Where organisations for the missing seats are found. */
  readonly seek: readonly { readonly called: Words; readonly to: string }[]
}

export const needLine = (
  { edition, fit, aims, words }: Chosen,
  { prefectures }: Need,
  members: readonly string[],
  on: string,
): NeedLine => ({
  ...fitLine(fit, edition, members),
  aims,
  words,
  seek: fit.needs.invite.flatMap(({ roles, called }) => {
    const sizeOf = sizeAnswers(edition.sizeTable, on)
    const fits = (kind: Kind) =>
      roles.every((role) => {
        const { is, wantedBy } = seatOpen(edition, { kind }, role, on, sizeOf)
        return is === 'yes' && wantedBy.length > 0
      })
    const them = idsOf(kinds).filter(fits)
    return them.length > 0 && them.length <= mostKinds
      ? [{ called, to: searchPath({ ...noWishes, kinds: them, prefectures }) }]
      : []
  }),
})

/** A seat open to more kinds than these is no filter. */
const mostKinds = 10

/** Where those whom somebody looks for are found. */
export const seekers = ({ parties: named, prefectures }: Need): { called: Words; to: string }[] =>
  named.flatMap(({ party, wanted }) => {
    if (!wanted) return []
    const { called, facts }: Party = parties[party]
    const them = [facts.kind ?? []].flat()
    const text = them.length > 0 ? '' : called.ja
    return [{ called, to: searchPath({ ...noWishes, text, kinds: them, prefectures }) }]
  })
