import type { Consortium } from '#consortium/consortium.ts'
import { type Case, changed, numbered, planned, without } from '../case.ts'
import { applicant, bank, planner } from './saikochiku.teams.ts'

/** Nothing of the last rounds blocks: they are known from reports. */
export function saikochikuLateCases(id: 'saikochiku-12' | 'saikochiku-13'): readonly Case[] {
  const team: Consortium = {
    program: id,
    members: [applicant, planner, bank],
    relations: [{ from: 'デモ銀行', to: 'デモ食堂', kind: 'lends' }],
    plan: { borrows: true, declarations: { staysEligible: true } },
  }
  const unrelated: Consortium = { ...team, relations: [] }
  const certifiedOnly = {
    ...without(unrelated, 'デモ銀行'),
    plan: { borrows: false, declarations: { staysEligible: true } },
  }
  return [
    {
      when: '支援機関と貸し手が確認する',
      team,
      expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met' }),
      outcome: 'ready',
    },
    {
      when: '支援機関だけが確認し、借り入れない',
      team: certifiedOnly,
      expect: numbered(id, { 1: 'met', 2: 'not-applicable' }),
    },
    { when: '金融機関だけが確認する', team: without(team, 'デモ税理士'), expect: numbered(id, { 1: 'met', 2: 'met' }) },
    {
      when: '認定のない支援機関だけ',
      team: changed(certifiedOnly, 'デモ税理士', { designations: [] }),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '支援機関の認定が未記入',
      team: changed(certifiedOnly, 'デモ税理士', { designations: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
    },
    {
      when: '確認する金融機関が貸し手ではない',
      team: unrelated,
      expect: numbered(id, { 2: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '申請者から金融機関への融資では足りない',
      team: { ...team, relations: [{ from: 'デモ食堂', to: 'デモ銀行', kind: 'lends' }] },
      expect: numbered(id, { 2: 'unmet' }),
    },
    {
      when: '借り入れるか未記入',
      team: planned(unrelated, { borrows: undefined }),
      expect: numbered(id, { 2: 'unknown' }),
    },
    {
      when: '要件を満たし続けないと答えた',
      team: planned(team, { declarations: { staysEligible: false } }),
      expect: numbered(id, { 3: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '要件を満たし続けるか未回答',
      team: planned(team, { declarations: undefined }),
      expect: numbered(id, { 3: 'unknown' }),
    },
  ]
}
