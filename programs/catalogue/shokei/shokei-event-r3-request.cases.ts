import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, joinedBy, numbered } from '../case.ts'

const id = 'shokei-event-r3-request'
const heldBy = (kind: Member['kind']): Consortium => ({
  program: id,
  members: [{ name: 'デモ開催者', kind, roles: ['applicant'], prefecture: '34' }],
})

/** Our reading of the one sentence there is: an association holds the event. */
export const shokeiEventCases: readonly Case[] = [
  { when: '事業協同組合', team: heldBy('coop-association'), expect: numbered(id, { 1: 'met' }), outcome: 'ready' },
  { when: '業界団体', team: heldBy('industry-association'), expect: numbered(id, { 1: 'met' }), outcome: 'ready' },
  { when: '商工会', team: heldBy('shokokai'), expect: numbered(id, { 1: 'met' }), outcome: 'ready' },
  { when: '商工会議所', team: heldBy('chamber'), expect: numbered(id, { 1: 'met' }), outcome: 'ready' },
  {
    when: '「など」に当たるか分からない団体',
    team: heldBy('ippan-shadan'),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  { when: '種類が未記入', team: heldBy(undefined), expect: numbered(id, { 1: 'unknown' }), outcome: 'undecided' },
  { when: '1社での開催', team: heldBy('company'), expect: numbered(id, { 1: 'unmet' }), outcome: 'not-ready' },
  {
    when: '会社が役割なしで名を連ねる',
    team: joinedBy(heldBy('chamber'), { name: 'デモ商店', kind: 'company', roles: [], prefecture: '34' }),
    expect: numbered(id, { 1: 'met' }),
    outcome: 'ready',
  },
  {
    when: '開催する者がいない',
    team: { program: id, members: [] },
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
]
