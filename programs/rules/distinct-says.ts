import { type Words, words } from '#consortium/words.ts'
import type { Feature } from '../features.ts'
import type { DistinctValues } from '../rule.ts'
import { listed } from '../shown.ts'
import type { Outcome } from '../verdict.ts'
import { answerBelow, bounds, sentences } from './counting.ts'

/** What the sentences of a count of different values need. */
export interface DistinctFound {
  /** False while nothing was stated at all. */
  readonly stated: boolean
  /** The values that count for certain, in words. */
  readonly values: readonly Words[]
}

type Asked = Pick<DistinctValues, 'of' | 'called' | 'unit' | 'atLeast' | 'atMost' | 'mend'>

const unitOf = ({ of, unit }: Pick<Asked, 'of' | 'unit'>): Words =>
  unit ?? (of === 'area' ? words('都道府県', '') : words('種類', ''))

const needed = (clause: Asked): Words => bounds(clause.atLeast, clause.atMost, unitOf(clause))

const changeIt = words('見直すか、当てはまる類型を選んでください。', 'Change it, or choose the type that fits.')

export function sayDistinct(clause: Asked, outcome: Outcome, found: DistinctFound): Words {
  const { called } = clause
  const need = needed(clause)
  if (outcome === 'unknown' && !found.stated)
    return sentences(
      words(`${called.ja}が未記入です。${need.ja}が必要です。`, `${called.en}: not stated. Needed: ${need.en}.`),
      answerBelow,
    )

  const names = listed(found.values)
  const count = `${found.values.length}${unitOf(clause).ja}`
  const have =
    found.values.length === 0
      ? words(`${called.ja}が選ばれていません。`, `${called.en}: none chosen.`)
      : words(`${called.ja}は${count}（${names.ja}）です。`, `${called.en}: ${found.values.length} (${names.en}).`)
  if (outcome === 'met') return sentences(have, words(`必要な数は${need.ja}です。`, `Needed: ${need.en}.`))
  if (outcome === 'unknown') return sentences(have, words(`${need.ja}が必要です。`, `Needed: ${need.en}.`), answerBelow)

  const mend = clause.mend ?? words(`${called.ja}を${changeIt.ja}`, changeIt.en)
  return sentences(have, words(`${need.ja}とされています。`, `Needed: ${need.en}.`), mend)
}

export function showDistinct(clause: Asked): Words {
  const need = needed(clause)
  return words(`${clause.called.ja}が${need.ja}`, `${clause.called.en}: ${need.en}`)
}

/** The number under a key of its own, and the values that count where only some do. */
export const distinctFeatures = (key: string, clause: Asked, among: readonly Words[] = []): Feature[] => [
  { key, called: words(`${clause.called.ja}の数`, clause.called.en), is: needed(clause) },
  ...(among.length > 0 ? [{ key: `${key} among`, called: words('数えるもの', 'those counted'), is: among }] : []),
]
