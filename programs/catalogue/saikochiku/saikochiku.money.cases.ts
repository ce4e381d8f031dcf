import type { Consortium } from '#consortium/consortium.ts'
import type { Outcome } from '../../verdict.ts'
import { type Case, changed, numbered, planned } from '../case.ts'
import { type SaikochikuId, type Sound, soundTeam } from './saikochiku.teams.ts'

/** Whether an amount is paid: subsidy, and cost where the rate is tried, in yen. */
export type Amount = readonly [when: string, money: Outcome, subsidy: number, cost?: number]

/** Amounts on every line of a frame’s money and beside it. */
export function moneyCases(
  id: SaikochikuId,
  sound: Sound,
  amounts: readonly Amount[],
  change: (team: Consortium) => Consortium = (team) => team,
): readonly Case[] {
  const team = change(soundTeam(id, sound))
  return amounts.map(([when, money, subsidy, cost]) => ({
    when,
    team: planned(
      team,
      cost === undefined ? { subsidy } : { subsidy: undefined, budget: [{ category: 'equipment', cost, subsidy }] },
    ),
    expect: numbered(id, { money }),
    ...(money === 'unmet' ? { outcome: 'not-ready' as const } : {}),
  }))
}

/** The same for an applicant of another size. */
export const asSize =
  (size: 'sme' | 'mid' | undefined) =>
  (team: Consortium): Consortium =>
    changed(team, 'デモ食堂', { size })
