import type { Ratio } from '#consortium/ratio.ts'
import { type Case, changed, numbered, planned, without } from '../case.ts'
import { type SaikochikuId, type Sound, soundTeam, under } from './saikochiku.teams.ts'

/** The stated fall in sales: on the line, just under it, not stated. */
export function fallCases(id: SaikochikuId, sound: Sound, number: string, atLeast: Ratio): readonly Case[] {
  const team = soundTeam(id, sound)
  const fallen = (threeMonths: Ratio | undefined) =>
    changed(team, 'デモ食堂', { salesFall: { oneMonth: [50, 100], ...(threeMonths ? { threeMonths } : {}) } })
  return [
    {
      when: '売上の減少がちょうど',
      team: fallen(atLeast),
      expect: numbered(id, { [number]: 'met' }),
      outcome: 'ready',
    },
    {
      when: '売上の減少が0.1ポイント足りない',
      team: fallen(under(atLeast)),
      expect: numbered(id, { [number]: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '3か月の減少率が未記入',
      team: fallen(undefined),
      expect: numbered(id, { [number]: 'unknown' }),
      outcome: 'undecided',
    },
  ]
}

/** The target for value added by either metric: on the line, just under it, not stated. */
export function riseCases(id: SaikochikuId, sound: Sound, number: string, rise: Ratio): readonly Case[] {
  const team = soundTeam(id, sound)
  const yearly = (it: Ratio) => ({ rise: it, per: 'year', withinYears: 5 }) as const
  return [
    {
      when: '付加価値額の目標がちょうど',
      team: planned(team, { targets: { valueAdded: yearly(rise) } }),
      expect: numbered(id, { [number]: 'met' }),
      outcome: 'ready',
    },
    {
      when: '従業員一人当たりでもよい（ちょうど）',
      team: planned(team, { targets: { valueAddedPerEmployee: yearly(rise) } }),
      expect: numbered(id, { [number]: 'met' }),
      outcome: 'ready',
    },
    {
      when: 'どちらの目標も0.1ポイント足りない',
      team: planned(team, { targets: { valueAdded: yearly(under(rise)), valueAddedPerEmployee: yearly(under(rise)) } }),
      expect: numbered(id, { [number]: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '一方が足りず、他方が未記入',
      team: planned(team, { targets: { valueAdded: yearly(under(rise)) } }),
      expect: numbered(id, { [number]: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '他方だけが足りない',
      team: planned(team, { targets: { valueAddedPerEmployee: yearly(under(rise)) } }),
      expect: numbered(id, { [number]: 'unknown' }),
    },
  ]
}

type Said =
  | 'followsRestructuringGuideline'
  | 'filesElectronically'
  | 'hitByEmergency'
  | 'hitByMinimumWage'
  | 'raisesWagesAndStaff'

/** A declaration refused, and one not given. */
export function declaredCases(id: SaikochikuId, sound: Sound, number: string, statement: Said): readonly Case[] {
  const team = soundTeam(id, sound)
  const { [statement]: _, ...others } = team.plan?.declarations ?? {}
  return [
    {
      when: `宣誓「${statement}」に「いいえ」`,
      team: planned(team, { declarations: { ...others, [statement]: false } }),
      expect: numbered(id, { [number]: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: `宣誓「${statement}」が未回答`,
      team: planned(team, { declarations: others }),
      expect: numbered(id, { [number]: 'unknown' }),
      outcome: 'undecided',
    },
  ]
}

/** Which sizes of applicant a frame takes, and that there is one. */
export function sizeCases(
  id: SaikochikuId,
  sound: Sound,
  number: string,
  taken: readonly ('sme' | 'mid')[],
): readonly Case[] {
  const team = soundTeam(id, sound)
  const sized = (size: 'sme' | 'mid' | 'large' | undefined) => changed(team, 'デモ食堂', { size })
  return [
    ...(['sme', 'mid', 'large'] as const).map(
      (size): Case => ({
        when: `申請者が${size}`,
        team: sized(size),
        expect: numbered(id, { [number]: size !== 'large' && taken.includes(size) ? 'met' : 'unmet' }),
        ...(size === 'large' ? { outcome: 'not-ready' as const } : {}),
      }),
    ),
    {
      when: '申請者の規模が未記入',
      team: sized(undefined),
      expect: numbered(id, { [number]: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '申請者がいない',
      team: without(team, 'デモ食堂'),
      expect: numbered(id, { [number]: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '製造業で資本金10億円に1円足りず、従業員301人（中堅企業）',
      team: changed(sized(undefined), 'デモ食堂', { industry: '22', capital: 999_999_999, employees: 301 }),
      expect: numbered(id, { [number]: taken.includes('mid') ? 'met' : 'unmet' }),
    },
    {
      when: '製造業で資本金ちょうど10億円、従業員301人（中堅企業でもない）',
      team: changed(sized(undefined), 'デモ食堂', { industry: '22', capital: 1_000_000_000, employees: 301 }),
      expect: numbered(id, { [number]: 'unmet' }),
    },
    {
      when: '飲食店で資本金5,000万円を1円超え、従業員ちょうど50人（中小企業）',
      team: changed(sized(undefined), 'デモ食堂', { industry: '76', capital: 50_000_001, employees: 50 }),
      expect: numbered(id, { [number]: taken.includes('sme') ? 'met' : 'unmet' }),
    },
  ]
}
