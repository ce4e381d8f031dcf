import type { MemberFactName } from '#consortium/consortium.ts'
import { type Words, words } from '#consortium/words.ts'
import { passes, type Test } from './field-test.ts'
import { type Match, missing, no, perhaps, yes } from './match.ts'
import { areaMissing, type Setting } from './match-keys.ts'
import { memberLabel } from './questions.ts'
import { memberText } from './shown.ts'
import type { Standing } from './team.ts'
import { valuesOf } from './values.ts'

/** A field passes its test, as far as it is known. */
export function byField(fact: MemberFactName, test: Test, { member }: Standing, { consortium }: Setting): Match {
  const values = valuesOf(member, fact)
  if (values === undefined) return missing(fact)

  const area = typeof test === 'object' && 'meets' in test
  if (area && consortium.area === undefined) return areaMissing()
  const [answer, ...others] = values.map((value) => passes(value, test, consortium.area))
  const label = memberLabel(fact)
  if (answer === undefined || others.some((is) => is !== answer))
    return perhaps(words(`「${label.ja}」の確認が必要です`, `${label.en} to be confirmed`), [{ of: 'member', fact }])

  const told = named(member[fact], test) ?? memberText(fact, values.length === 1 ? values[0] : undefined)
  const why = words(`「${label.ja}」：${told.ja}`, `${label.en}: ${told.en}`)
  return answer ? yes(why, [fact]) : no(why, [fact])
}

/** Records by the programmes they speak of: those that were asked for, else all. */
function named(value: unknown, test: Test): Words | undefined {
  if (typeof test !== 'object' || !('some' in test)) return undefined

  const records = value as readonly Readonly<Record<string, unknown>>[]
  const found = records.filter((one) => passes([one], test))
  const programs = (found.length > 0 ? found : records).map(({ program }) => String(program))
  return programs.length === 0 ? words('なし', 'none') : words(programs.join('、'), programs.join(', '))
}
