import { compareShare } from '#consortium/ratio.ts'
import { askedOnce, askFor } from '../questions.ts'
import type { Ask } from '../rules/shape.ts'
import type { Standing, Team } from '../team.ts'
import { type Amount, exactly } from './amount.ts'
import { capOf, fitting } from './rows.ts'
import type { FixedAmount } from './term.ts'

/**
 * What the formula pays one organisation at most: it chooses the base period and the month. A month left out may be
 * anything, so it leaves open all that the caps allow.
 */
export function payable(term: FixedAmount, standing: Standing, team: Team, ask: Ask): Amount {
  const sales = standing.member.monthlySales ?? {}
  const stated = standing.member.monthlySales === undefined ? standing.member.salesFall?.oneMonth : undefined
  const caps = term.falls.map(({ rows }) => capOf(fitting(rows, team, ask)) ?? exactly(0))
  const capAt = (part: number, whole: number): Amount => {
    const at = term.falls.findIndex(({ atLeast }) => compareShare(part, whole, atLeast) >= 0)
    return caps[at] ?? exactly(0)
  }
  const widest = { least: 0, most: Math.max(...caps.map(({ most }) => most)) }
  const ways = term.bases.flatMap((base) =>
    term.months.map((month, at) => {
      const [now, before] = [sales[month], sales[base[at] ?? '']]
      if (now === undefined || before === undefined) return stated ? { least: 0, most: capAt(...stated).most } : widest

      const cap = before > 0 ? capAt(before - now, before) : exactly(0)
      const months = base.map((one) => sales[one])
      if (months.includes(undefined)) return { least: 0, most: cap.most }

      const amount = Math.max(0, months.reduce<number>((sum, one = 0) => sum + one, 0) - term.times * now)
      return { least: Math.min(cap.least, amount), most: Math.min(cap.most, amount) }
    }),
  )
  const least = Math.max(...ways.map((way) => way.least))
  const most = Math.max(...ways.map((way) => way.most))
  if (least === most) return exactly(least)

  const missing = [...term.months, ...term.bases.flat()].some((month) => sales[month] === undefined)
  const questions = [
    ...(missing ? [askFor('members[].monthlySales', standing)] : []),
    ...caps.flatMap((cap) => cap.questions),
  ]
  return { least, most, questions: askedOnce(questions) }
}
