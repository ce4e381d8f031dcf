import { type Case, numbered, planned } from '../case.ts'
import type { Line } from './it.cases.ts'
import { hardware, having, toolChanged } from './it.teams.ts'

/** #7 and #9 of C and D: work without meeting, hardware only rented. */
export function specialCases({ id, body }: Line): readonly Case[] {
  const tools = body.plan?.tools ?? []
  const beside = (acquisition: Parameters<typeof hardware>[0]) => having(body, ...tools, hardware(acquisition))
  return [
    {
      when: '非対面化に資する',
      team: toolChanged(body, { contactFree: true }),
      expect: numbered(id, { 7: 'met' }),
      outcome: 'ready',
    },
    {
      when: '非対面化に資さない',
      team: toolChanged(body, { contactFree: false }),
      expect: numbered(id, { 7: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '非対面化が未記入',
      team: toolChanged(body, { contactFree: undefined }),
      expect: numbered(id, { 7: 'unknown' }),
      outcome: 'undecided',
    },
    { when: 'ハードウェアなし', team: body, expect: numbered(id, { 9: 'met' }), outcome: 'ready' },
    {
      when: 'ハードウェアをレンタルして加える',
      team: beside('rental'),
      expect: numbered(id, { 4: 'met', 9: 'met' }),
      outcome: 'ready',
    },
    {
      when: 'ハードウェアを購入する',
      team: beside('purchase'),
      expect: numbered(id, { 9: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: 'ハードウェアをリースする',
      team: beside('lease'),
      expect: numbered(id, { 9: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: 'ハードウェアの調達方法が未記入',
      team: beside(undefined),
      expect: numbered(id, { 9: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: 'ハードウェアのレンタルだけ',
      team: planned(body, { tools: [hardware('rental')] }),
      expect: numbered(id, { 9: 'unmet' }),
      outcome: 'not-ready',
    },
  ]
}
