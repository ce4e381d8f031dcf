import { contentHash } from '#consortium/content-hash.ts'
import { type Words, words } from '#consortium/words.ts'
import { type ClauseDifference, compare } from './compare.ts'
import type { Edition } from './edition.ts'
import { shapeOf } from './rules/index.ts'

/** What is otherwise in another version of one edition. */
export interface EditionChanges {
  readonly clauses: readonly ClauseDifference[]
  /** What differs beside the clauses: name, dates of the call, roles, money that no clause tells of, what is printed beside. */
  readonly beside: readonly Words[]
}

/** What a team meets when the file of its edition has changed, clause by clause and beside them. */
export function editionChanges(from: Edition, to: Edition): EditionChanges {
  const clauses = compare(from, to)
  const beside = [...nameChange(from, to), ...callChange(from, to), ...roleChanges(from, to)]
  const told = beside.length > 0 || clauses.some((it) => it.change !== 'same')
  if (!told && differs(from.money, to.money)) return { clauses, beside: [moneyWords] }
  return { clauses, beside: told || from.version === to.version ? beside : [wordingWords] }
}

const differs = (one: unknown, other: unknown): boolean => contentHash(one) !== contentHash(other)

function nameChange(from: Edition, to: Edition): Words[] {
  if (!differs(from.name, to.name)) return []
  return [
    words(
      `名称が「${from.name.ja}」から「${to.name.ja}」に変わります。`,
      `It is called ${to.name.en}; it was ${from.name.en}.`,
    ),
  ]
}

/** Dates never enter a verdict, and nobody may miss them for that. */
function callChange(from: Edition, to: Edition): Words[] {
  const dates = ({ call: { opens, closes, over, retiredBy } }: Edition) => ({ opens, closes, over, retiredBy })
  if (!differs(dates(from), dates(to))) return []
  const [was, is] = [shapeOf(from.call).show(from.call, shapeOf), shapeOf(to.call).show(to.call, shapeOf)]
  return [
    words(`公募の受付が変わります。新：${is.ja} 旧：${was.ja}`, `The call changes. Now: ${is.en} Before: ${was.en}`),
  ]
}

function roleChanges(from: Edition, to: Edition): Words[] {
  const gone = from.roles.filter((old) => !to.roles.some(({ role }) => role === old.role))
  return [
    ...to.roles.flatMap((young) => {
      const old = from.roles.find(({ role }) => role === young.role)
      if (!old) return [words(`役割「${young.called.ja}」が加わります。`, `A new role: ${young.called.en}.`)]
      if (!differs(old, young)) return []
      return [
        words(
          `役割「${young.called.ja}」の説明や扱いが変わります。`,
          `The role ${young.called.en} is described otherwise.`,
        ),
      ]
    }),
    ...gone.map((old) => words(`役割「${old.called.ja}」はなくなります。`, `The role ${old.called.en} is dropped.`)),
  ]
}

const moneyWords = words('補助額の計算が変わります。', 'The money is worked out otherwise.')
const wordingWords = words(
  '要件は変わらず、説明や根拠の書き方だけが変わります。',
  'The clauses are the same; only explanations or sources are worded otherwise.',
)
