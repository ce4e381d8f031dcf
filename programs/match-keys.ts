import type { Consortium, MemberFactName } from '#consortium/consortium.ts'
import { kinds } from '#consortium/kinds.ts'
import { findPrefecture } from '#consortium/prefecture.ts'
import type { SizeWord } from '#consortium/size-words.ts'
import { type Words, words } from '#consortium/words.ts'
import type { Edition } from './edition.ts'
import { type Match, missing, no, perhaps, yes } from './match.ts'
import { type Selector, sizeFactsOf } from './selector.ts'
import { listed } from './shown.ts'
import type { SizeOf } from './size-answers.ts'
import type { Standing } from './team.ts'

/*
 * Each key of a selector by itself, with three values and its reason. `matcher.ts` joins them.
 */

/** What a selector is measured against besides the organisation itself. */
export interface Setting {
  readonly edition: Pick<Edition, 'roles' | 'sizeTable'>
  readonly consortium: Pick<Consortium, 'area'>
  readonly on: string
  readonly sizeOf: SizeOf
}

const alikeAsk = words(
  '公募の資料が「等」に含める機関であれば、「機関の種類」に当てはまる種類を加えてください。',
  'If it is of a kind that the call takes in under "or the like", add that kind to what it is.',
)

export function byKind({ kinds: asked = [], alike }: Selector, { member }: Standing): Match {
  if (member.kind === undefined) return missing('kind')

  const is = [member.kind].flat()
  const has = listed(is.map((kind) => kinds[kind]))
  if (is.some((kind) => asked.includes(kind))) return yes(has, ['kind'])
  if (!alike)
    return no(words(`${has.ja}は対象の機関ではありません`, `${has.en} is not among the bodies named`), ['kind'])

  return perhaps(
    words(
      `${has.ja}が「等」に当たるか確認が必要です`,
      `whether ${has.en} counts under "or the like" must be confirmed`,
    ),
    [{ of: 'member', fact: 'kind', ask: alikeAsk }],
    ['kind'],
  )
}

export function bySize(asked: readonly SizeWord[], { member }: Standing, { sizeOf }: Setting): Match {
  const read = sizeFactsOf(asked).filter((fact) => member[fact] !== undefined)
  const { is, because, missing: open } = sizeOf(member, asked)
  if (is !== undefined) return is ? yes(because, read) : no(because, read)

  const facts = open.map((path) => path.replace('members[].', '') as MemberFactName)
  return perhaps(
    because,
    facts.map((fact) => ({ of: 'member', fact })),
    read,
  )
}

const prefectureWords = (code: string): Words => {
  const found = findPrefecture(code)
  return found ? words(found.ja, found.en) : words(code, code)
}

export const areaMissing = (): Match =>
  perhaps(words('「活動地域」が未記入です', 'the area of activity is not stated'), [{ of: 'consortium', path: 'area' }])

export function byPrefecture(
  asked: NonNullable<Selector['prefectures']>,
  { member }: Standing,
  setting: Setting,
): Match {
  const within = asked === 'area' ? setting.consortium.area : asked
  if (within === undefined) return areaMissing()
  if (member.prefecture === undefined) return missing('prefecture')

  const where = prefectureWords(member.prefecture)
  const why = words(`所在地は${where.ja}です`, `it sits in ${where.en}`)
  return within.includes(member.prefecture) ? yes(why, ['prefecture']) : no(why, ['prefecture'])
}
