import type { Plan } from '#consortium/consortium.ts'
import { type Case, changed, numbered, planned } from '../case.ts'
import { type SaikochikuId, type Sound, soundTeam } from './saikochiku.teams.ts'

/** The weight of the new business by each of its three measures: on the line, just under it, not stated. */
export function weightCases(id: SaikochikuId, sound: Sound): readonly Case[] {
  const team = soundTeam(id, sound)
  const weighs = (newBusiness: Plan['newBusiness'], annualSales: number | undefined = 1_000_000_000) =>
    changed(planned(team, { newBusiness }), 'デモ食堂', { annualSales })
  const low = { salesShare: [99, 1000], valueAddedShare: [149, 1000] } as const
  const division = { divisionSales: 300_000_000, divisionSalesShare: [10, 100] } as const
  const met = (when: string, it: typeof team): Case => ({
    when,
    team: it,
    expect: numbered(id, { 6: 'met' }),
    outcome: 'ready',
  })
  const unmet = (when: string, it: typeof team): Case => ({
    when,
    team: it,
    expect: numbered(id, { 6: 'unmet' }),
    outcome: 'not-ready',
  })
  const unknown = (when: string, it: typeof team): Case => ({
    when,
    team: it,
    expect: numbered(id, { 6: 'unknown' }),
    outcome: 'undecided',
  })
  return [
    met('売上高のちょうど10%', weighs({ ...low, ...division, salesShare: [10, 100], divisionSales: 0 })),
    met('付加価値額のちょうど15%', weighs({ ...low, ...division, valueAddedShare: [15, 100], divisionSales: 0 })),
    met('売上高10億円・事業部門3億円で、部門のちょうど10%', weighs({ ...low, ...division })),
    unmet('部門の売上高が3億円に1円足りない', weighs({ ...low, ...division, divisionSales: 299_999_999 })),
    unmet('売上高が10億円に1円足りない', weighs({ ...low, ...division }, 999_999_999)),
    unmet('部門の9.9%', weighs({ ...low, ...division, divisionSalesShare: [99, 1000] })),
    unknown('割合が未記入', planned(team, { newBusiness: undefined })),
    unknown('売上高の割合だけが足りない', weighs({ salesShare: [99, 1000] })),
  ]
}
