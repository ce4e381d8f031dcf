import type { Member, Relation } from './consortium.ts'
import { contentHash } from './content-hash.ts'
import { compareRatios, type Ratio } from './ratio.ts'

const half: Ratio = [1, 2]

/**
 * みなし同一法人: the mark of the one person in law that each member is or belongs to, in their order; undefined where
 * nothing tells. A parent that holds more than half of the votes is one person with its subsidiaries down to
 * grandchildren (IT導入補助金2025, ものづくり20次), and so are those whom the same holder has; whatever else makes two
 * firms one (the same representative at the same address …) is said by giving them the same `identityGroup`.
 *
 * @example onePersonMarks([{ name: '親' }, { name: '子', owners: [{ name: '親', share: [51, 100] }] }]) // ['親', '親']
 */
export function onePersonMarks(
  members: readonly Pick<Member, 'name' | 'owners' | 'identityGroup'>[],
  relations: readonly Relation[] = [],
): readonly (string | undefined)[] {
  const parentOf = (name: string): string | undefined => {
    const tie = relations.find(
      ({ from, to, kind, share }) => kind === 'owns' && to === name && from !== name && over(share),
    )
    const member = members.find((one) => one.name === name)
    const holder = member && majorityHolder(member)
    return (
      tie?.from ??
      holder ??
      members.find((one) => one.name !== name && standsFor(member?.identityGroup, one.name))?.name
    )
  }
  if (relations.length === 0 && members.every((one) => !one.owners && one.identityGroup === undefined))
    return members.map(() => undefined)

  const tops = members.map(({ name }) => topOf(name, parentOf))
  const stated = new Map<string, string>()
  for (const [index, { identityGroup }] of members.entries()) {
    const top = tops[index] ?? ''
    if (identityGroup !== undefined && !stated.has(top)) stated.set(top, identityGroup)
  }
  return members.map(({ name }, index) => {
    const top = tops[index] ?? name
    const tied = tops.some((other, at) => at !== index && other === top)
    return stated.get(top) ?? (tied || top !== name ? top : undefined)
  })
}

/** Who holds more than half of it, by name. */
export const majorityHolder = ({ name, owners }: Pick<Member, 'name' | 'owners'>): string | undefined =>
  owners?.find((one) => one.name !== name && over(one.share))?.name

/**
 * The mark that those share whom one holder has, without the holder's name, who may be a private person. Who knows the name finds
 * the mark; who reads the mark does not find the name.
 */
export const holderMark = (name: string): string => `${marked}${contentHash(name).slice(0, 8)}`

const marked = '議決権の過半数-'

/** A mark that is the name of another, or stands for it, ties the two: in a room it is all that is known of a holder. */
const standsFor = (mark: string | undefined, name: string): boolean =>
  mark !== undefined && (mark === name || (mark.startsWith(marked) && mark === holderMark(name)))

const over = (share: Ratio | undefined): boolean => share !== undefined && compareRatios(share, half) > 0

/** Up from one to the holder that nobody holds; a ring of holders ends at the name that comes first in it. */
function topOf(name: string, parentOf: (name: string) => string | undefined): string {
  const way = [name]
  for (let parent = parentOf(name); parent !== undefined; parent = parentOf(parent)) {
    if (way.includes(parent)) return [...way.slice(way.indexOf(parent))].sort()[0] ?? name
    way.push(parent)
  }
  return way.at(-1) ?? name
}
