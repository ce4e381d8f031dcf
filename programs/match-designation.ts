import { addYears } from '#consortium/calendar.ts'
import { type DesignationId, designations } from '#consortium/designations.ts'
import { words } from '#consortium/words.ts'
import { type Match, missing, no, perhaps, yes } from './match.ts'
import { listed } from './shown.ts'
import type { Standing } from './team.ts'

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

/** At least one of them is held on the day: from its first day to its last. */
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
