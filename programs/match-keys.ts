import { addYears } from '#consortium/calendar.ts'
import type { Consortium, MemberFactName } from '#consortium/consortium.ts'
import { type DesignationId, designations } from '#consortium/designations.ts'
import { kinds } from '#consortium/kinds.ts'
import { findPrefecture } from '#consortium/prefecture.ts'
import { type Role, roles as roleWords } from '#consortium/roles.ts'
import { deriveSize, otherTableDiffers } from '#consortium/size-class.ts'
import type { SizeWord } from '#consortium/size-words.ts'
import { type Words, words } from '#consortium/words.ts'
import type { Edition } from './edition.ts'
import { passes, type Test } from './field-test.ts'
import { type Match, no, perhaps, yes } from './match.ts'
import { labelOf } from './questions.ts'
import { type Selector, sizeFactsOf } from './selector.ts'
import { listed, valueText } from './shown.ts'
import type { SizeOf } from './size-answers.ts'
import type { Standing } from './team.ts'
import { valuesOf } from './values.ts'

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

const missing = (fact: MemberFactName): Match =>
  perhaps(
    words(`「${labelOf(`members[].${fact}`).ja}」が未記入です`, `${labelOf(`members[].${fact}`).en} not stated`),
    [{ of: 'member', fact }],
  )

export function byRole(asked: NonNullable<Selector['roles']>, { roles }: Standing): Match {
  if (!roles) return missing('roles')

  const held = roles.filter((role) => asked.includes(role))
  if (held.length > 0) return yes(listed(held.map((role) => roleWords[role])), ['roles'])

  const has = listed(roles.map((role) => roleWords[role]))
  return no(
    roles.length > 0
      ? words(`役割は${has.ja}です`, `its role is ${has.en}`)
      : words('役割がありません', 'it has no role'),
    ['roles'],
  )
}

/** Whoever helps a consortium, or is helped by it, is no member of it, even where an edition does not name the role. */
const besideEverywhere: readonly Role[] = ['supported', 'advisor', 'expert', 'it-support', 'investor']

export function notBeside({ roles }: Standing, { edition }: Setting): Match {
  if (!roles) return missing('roles')

  const beside = roles.filter((role) => {
    const named = edition.roles.find((one) => one.role === role)
    return named ? !named.member : besideEverywhere.includes(role)
  })
  const has = listed(beside.map((role) => roleWords[role]))
  return beside.length > 0
    ? no(words(`${has.ja}は構成員に数えません`, `${has.en} is not counted as a member`), ['roles'])
    : yes(words('', ''), ['roles'])
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

/** The class worked out wins over the class stated; where they contradict, the reason says so. */
export function bySize(asked: readonly SizeWord[], { member }: Standing, { edition, sizeOf }: Setting): Match {
  const read = sizeFactsOf(asked).filter((fact) => member[fact] !== undefined)
  const answer = sizeOf(member, asked)
  const missing = answer.missing.map(
    (path) => ({ of: 'member', fact: path.replace('members[].', '') as MemberFactName }) as const,
  )
  const figures = member.capital ?? member.employees ?? member.legalForm
  const { warning } = member.size === undefined || figures === undefined ? {} : deriveSize(member, edition.sizeTable)
  const differs = answer.is === undefined ? undefined : otherTableDiffers(member, edition.sizeTable)
  const why = [warning, differs].reduce<Words>((said, more) => (more ? sentence(said, more) : said), answer.because)
  if (answer.is === undefined) return perhaps(why, missing, read)
  return answer.is ? yes(why, read) : no(why, read)
}

const sentence = (one: Words, other: Words): Words => words(`${one.ja}。${other.ja}`, `${one.en}. ${other.en}`)

export function byDesignation(asked: readonly DesignationId[], { member }: Standing, on: string): Match {
  const named = listed(asked.map((id) => designations[id]))
  if (member.designations === undefined) return missing('designations')

  const claims = member.designations
    .map((held) => (typeof held === 'string' ? { id: held, from: undefined, until: undefined } : held))
    .filter(({ id }) => asked.includes(id))
  const held = claims.filter(({ from, until }) => (from ?? on) <= on && on <= (until ?? on))
  const sure = held.find((one) => !isDueForRenewal(one, on))
  if (sure) return yes(designations[sure.id], ['designations'])

  const due = held[0]
  if (due)
    return perhaps(
      words(
        `「${designations[due.id].ja}」は${due.from}からで、更新されているか確認が必要です`,
        `${designations[due.id].en} since ${due.from}: whether it was renewed must be confirmed`,
      ),
      [{ of: 'member', fact: 'designations' }],
      ['designations'],
    )

  const ended = claims.find(({ until }) => until !== undefined && until < on)
  if (ended)
    return no(
      words(
        `「${designations[ended.id].ja}」は${ended.until}で期限が切れています`,
        `${designations[ended.id].en} ended on ${ended.until}`,
      ),
      ['designations'],
    )

  const later = claims[0]
  if (later)
    return no(
      words(
        `「${designations[later.id].ja}」は${later.from}からです`,
        `${designations[later.id].en} starts on ${later.from}`,
      ),
      ['designations'],
    )
  return no(words(`「${named.ja}」がありません`, `it does not hold: ${named.en}`), ['designations'])
}

/** 認定経営革新等支援機関 renew every five years since 2018-07-09 (guidelines of the Kansai bureau); a day of expiry settles it. */
const renewedAfterYears: Partial<Readonly<Record<DesignationId, number>>> = { 'nintei-shien': 5 }

interface Claim {
  readonly id: DesignationId
  readonly from?: string | undefined
  readonly until?: string | undefined
}

function isDueForRenewal({ id, from, until }: Claim, on: string): boolean {
  const years = renewedAfterYears[id]
  return years !== undefined && from !== undefined && until === undefined && addYears(from, years) <= on
}

const prefectureWords = (code: string): Words => {
  const found = findPrefecture(code)
  return found ? words(found.ja, found.en) : words(code, code)
}

const areaMissing = (): Match =>
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

export function byField(fact: MemberFactName, test: Test, { member }: Standing, { consortium }: Setting): Match {
  const path = `members[].${fact}`
  const label = labelOf(path)
  const values = valuesOf(member, fact)
  if (values === undefined) return missing(fact)

  const area = typeof test === 'object' && 'meets' in test
  if (area && consortium.area === undefined) return areaMissing()
  const answers = values.map((value) => passes(value, test, consortium.area))
  const shown = valueText(path, values.length === 1 ? values[0] : undefined)
  if (answers.some((is) => is !== answers[0]) || answers[0] === undefined)
    return perhaps(words(`「${label.ja}」の確認が必要です`, `${label.en} to be confirmed`), [{ of: 'member', fact }])

  const told = named(member[fact], test) ?? shown
  const why = words(`「${label.ja}」：${told.ja}`, `${label.en}: ${told.en}`)
  return answers[0] ? yes(why, [fact]) : no(why, [fact])
}

/** Records by the programmes they speak of: those that were asked for, else all. */
function named(value: unknown, test: Test): Words | undefined {
  if (typeof test !== 'object' || !('some' in test)) return undefined

  const records = value as readonly Readonly<Record<string, unknown>>[]
  const found = records.filter((one) => passes([one], test))
  const programs = (found.length > 0 ? found : records).map(({ program }) => String(program))
  return programs.length === 0 ? words('なし', 'none') : words(programs.join('、'), programs.join(', '))
}
