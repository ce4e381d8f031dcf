import type { Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, planned } from '../case.ts'
import { sharedCases } from './kyosei-r4.cases.ts'
import { places, project, type Type, teamOf, types } from './kyosei-r4.teams.ts'

const name = 'デモ見守り'

/** From the second year on: the award of the step before, or a firm that 通常型 is closed to. */
function laterCases(type: Type, ...awards: readonly string[]): readonly Case[] {
  const { id, before = '' } = type
  const team = teamOf(type)
  return [
    ...awards.map(
      (program): Case => ({
        when: `${program}の採択歴`,
        team: changed(team, name, { applications: [{ program, status: 'adopted', project }] }),
        expect: numbered(id, { 5: 'met' }),
        outcome: 'ready',
      }),
    ),
    {
      when: '前の類型に応募しただけ',
      team: changed(team, name, { applications: [{ program: before, status: 'applied', project }] }),
      expect: numbered(id, { 5: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '前の類型は不採択',
      team: changed(team, name, { applications: [{ program: before, status: 'declined', project }] }),
      expect: numbered(id, { 5: 'unmet' }),
    },
    {
      when: '採択歴は別の事業のもの',
      team: changed(team, name, { applications: [{ program: before, status: 'finished', project: '買い物の足' }] }),
      expect: numbered(id, { 5: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '別の補助金の採択歴',
      team: changed(team, name, { applications: [{ program: 'sapoin-r2', status: 'finished', project }] }),
      expect: numbered(id, { 5: 'unmet' }),
    },
    {
      when: '採択歴がない',
      team: changed(team, name, { applications: [] }),
      expect: numbered(id, { 5: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '採択歴が未記入',
      team: changed(team, name, { applications: undefined }),
      expect: numbered(id, { 5: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '採択歴のない中小企業の地域未来牽引企業',
      team: changed(team, name, { applications: [], designations: ['kenin'] }),
      expect: numbered(id, { 1: 'met', 5: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '採択歴のない中堅の承認事業者',
      team: changed(team, name, { applications: [], size: 'mid', designations: ['kenin-plan'] }),
      expect: numbered(id, { 1: 'met', 5: 'met' }),
      outcome: 'ready',
    },
    {
      when: '採択歴のない大企業の地域未来牽引企業',
      team: changed(team, name, { applications: [], size: 'large', designations: ['kenin'] }),
      expect: numbered(id, { 1: 'met', 5: 'met' }),
      outcome: 'ready',
    },
    ...(['kenin', 'kenin-plan'] as const).map(
      (designation): Case => ({
        when: `採択歴のある中小企業と、例外に当たる企業（${designation}）の共同申請`,
        team: joinedBy(team, { ...giant, designations: [designation] }),
        expect: numbered(id, { 1: 'met', 5: 'met' }),
        outcome: 'ready',
      }),
    ),
    {
      when: '採択歴のない中小企業と、例外に当たる牽引企業の共同申請',
      team: changed(joinedBy(team, { ...giant, designations: ['kenin'] }), name, { applications: [] }),
      expect: numbered(id, { 1: 'met', 5: 'unmet' }),
      outcome: 'not-ready',
    },
    ...sharedCases(type),
  ]
}

const giant: Member = {
  name: 'デモ電機',
  kind: 'company',
  roles: ['applicant'],
  prefecture: '39',
  size: 'large',
  applications: [],
}

/** The municipalities being added, by what they must have done. */
function addedCases({ id, regions, ...type }: Type, number: number, done: 'supports' | 'agreement'): readonly Case[] {
  const team = teamOf({ id, regions, ...type })
  const last = (value: boolean | undefined) => planned(team, { municipalities: places(regions, { [done]: value }) })
  return [
    { when: '拡大する自治体のものがそろう', team, expect: numbered(id, { [number]: 'met' }), outcome: 'ready' },
    {
      when: '拡大する自治体のものがない',
      team: last(false),
      expect: numbered(id, { [number]: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '拡大する自治体のものが未記入',
      team: last(undefined),
      expect: numbered(id, { [number]: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '拡大でない自治体には求めない',
      team: planned(team, { municipalities: places(regions, { added: false, [done]: false }) }),
      expect: numbered(id, { [number]: 'not-applicable' }),
      outcome: 'ready',
    },
  ]
}

/** Whether a municipality eases the cost: judged in substance, never blocking. */
function easedCases({ id, regions, ...type }: Type, number: number): readonly Case[] {
  const team = teamOf({ id, regions, ...type })
  const places = (value: boolean | undefined) =>
    planned(team, {
      municipalities: (team.plan?.municipalities ?? []).map((place, at) => ({
        ...place,
        relievesCost: at === 0 ? value : false,
      })),
    })
  return [
    {
      when: '1つの自治体が負担を軽減（実質審査）',
      team: places(true),
      expect: numbered(id, { [number]: 'met' }),
      outcome: 'ready',
    },
    {
      when: 'どの自治体も負担を軽減しない（実質審査）',
      team: places(false),
      expect: numbered(id, { [number]: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '負担の軽減が未記入（実質審査）',
      team: places(undefined),
      expect: numbered(id, { [number]: 'unknown' }),
      outcome: 'ready',
    },
  ]
}

const btob = types['kyosei-r4-btob-wide']
const wide = types['kyosei-r4-btog-wide']
const wider = types['kyosei-r4-btog-wider']

/** Worked examples E079 and E081, then both sides of each line. */
export const btobWideCases: readonly Case[] = [
  {
    number: 'E079',
    when: '採択歴のない中堅の地域未来牽引企業',
    team: teamOf(btob, { size: 'mid', designations: ['kenin'], applications: [] }),
    expect: numbered(btob.id, { 1: 'met', 5: 'met', 8: 'met' }),
    outcome: 'ready',
  },
  {
    number: 'E081',
    when: '15地域で3年目',
    team: planned(teamOf(btob), { projectYear: 3, municipalities: places(15) }),
    expect: numbered(btob.id, { 3: 'met', 9: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '1年目（例外の企業など）',
    team: planned(teamOf(btob), { projectYear: 1 }),
    expect: numbered(btob.id, { 9: 'met' }),
  },
  { when: 'ちょうど2年目', team: teamOf(btob), expect: numbered(btob.id, { 9: 'met' }), outcome: 'ready' },
  {
    when: '何年目か未記入',
    team: planned(teamOf(btob), { projectYear: undefined }),
    expect: numbered(btob.id, { 9: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: 'BtoCモデル',
    team: planned(teamOf(btob), { model: 'BtoC' }),
    expect: numbered(btob.id, { 6: 'met' }),
    outcome: 'ready',
  },
  ...addedCases(btob, 8, 'supports'),
  ...laterCases(btob, 'kyosei-r4-btob-normal', 'kyosei-r4-btog-normal', 'kyosei-r3'),
]

export const btogWideCases: readonly Case[] = [
  ...addedCases(wide, 8, 'supports'),
  ...easedCases(wide, 9),
  ...laterCases(wide, 'kyosei-r4-btog-normal', 'kyosei-r4-btob-normal', 'kyosei-r3'),
]

/** Worked example E082, then both sides of each line. */
export const btogWiderCases: readonly Case[] = [
  {
    number: 'E082',
    when: '15地域で、協定がない',
    team: planned(teamOf(wider, { prefecture: '18' }), { municipalities: places(15, { agreement: false }) }),
    expect: numbered(wider.id, { 3: 'met', 5: 'met', 8: 'met', 9: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'BtoGでない',
    team: planned(teamOf(wider), { model: 'BtoC' }),
    expect: numbered(wider.id, { 6: 'unmet', 8: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: 'モデルが未記入',
    team: planned(teamOf(wider), { model: undefined }),
    expect: numbered(wider.id, { 8: 'unknown' }),
    outcome: 'undecided',
  },
  ...addedCases(wider, 9, 'agreement'),
  ...easedCases(wider, 10),
  ...laterCases(wider, 'kyosei-r4-btog-wide'),
]
