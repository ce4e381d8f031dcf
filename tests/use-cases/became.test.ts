import { expect, test } from 'vitest'
import type { SeatStep, SeatStepKind } from '#use-cases/stores/suggestions.ts'
import { becameOf } from '#use-cases/suggestions/became.ts'
import { counted, yieldOf } from '#use-cases/suggestions/yields.ts'

const [firm, seat] = ['firm', 'seat']
const step = (seq: number, kind: SeatStepKind, it: Partial<SeatStep> = {}): SeatStep => ({
  roomId: 'room',
  desk: kind.startsWith('candidate'),
  seq,
  kind,
  seatId: kind === 'composition-reopened' ? null : seat,
  organisationId: ['candidate-listed', 'seat-asked', 'seat-agreed', 'seat-confirmed'].includes(kind) ? firm : null,
  until: kind === 'seat-asked' ? '2026-12-10' : null,
  ...it,
})
const after = (...steps: readonly SeatStep[]) =>
  becameOf({ seq: 10, deskSeq: 5 }, (id) => id === firm, steps, '2026-12-01')

test.each<[string, readonly SeatStep[], string, string]>([
  ['nothing happened', [], 'shown', 'shown'],
  ['it stood on the short list before', [step(3, 'candidate-listed')], 'listed', 'listed'],
  [
    'it was taken off the short list before',
    [step(3, 'candidate-listed'), step(4, 'candidate-dropped')],
    'shown',
    'shown',
  ],
  ['it was put there and taken off', [step(6, 'candidate-listed'), step(7, 'candidate-dropped')], 'dropped', 'listed'],
  ['it was asked', [step(11, 'seat-asked')], 'asked', 'asked'],
  ['its time to answer is over', [step(11, 'seat-asked', { until: '2026-11-30' })], 'silent', 'asked'],
  ['the offer was taken back', [step(11, 'seat-asked'), step(12, 'seat-withdrawn')], 'withdrawn', 'asked'],
  ['it declined', [step(11, 'seat-asked'), step(12, 'seat-declined')], 'declined', 'answered'],
  ['it agreed by word', [step(11, 'seat-agreed')], 'agreed', 'answered'],
  ['it joined', [step(11, 'seat-asked'), step(12, 'seat-confirmed')], 'joined', 'joined'],
  ['it joined and left', [step(12, 'seat-confirmed'), step(13, 'member-left')], 'left', 'joined'],
  ['it joined and was let go', [step(12, 'seat-confirmed'), step(13, 'member-removed')], 'removed', 'joined'],
  ['it was closed with', [step(12, 'seat-confirmed'), step(13, 'composition-closed')], 'closed', 'closed'],
  [
    'that closing was opened again',
    [step(12, 'seat-confirmed'), step(13, 'composition-closed'), step(14, 'composition-reopened')],
    'joined',
    'closed',
  ],
  ['it had been asked and declined before', [step(8, 'seat-asked'), step(9, 'seat-declined')], 'shown', 'shown'],
  ['an offer from before was taken back', [step(8, 'seat-asked'), step(12, 'seat-withdrawn')], 'shown', 'shown'],
  ['somebody else was asked', [step(11, 'seat-asked', { organisationId: 'other' })], 'shown', 'shown'],
])('where %s', (_why, steps, became, stage) => {
  expect(after(...steps)).toEqual({ became, stage })
})

test('two entries that are one organisation count once, from when the first was shown', () => {
  const shown = [
    { roomId: 'room', organisationId: 'old', way: 'gap', day: '2026-11-30', seq: 4, deskSeq: 1 },
    { roomId: 'room', organisationId: firm, way: 'gap', day: '2026-12-01', seq: 10, deskSeq: 5 },
    { roomId: 'other', organisationId: firm, way: 'gap', day: '2026-12-01', seq: 1, deskSeq: 0 },
  ] as const
  const steps = [step(3, 'candidate-listed', { organisationId: 'old' }), step(11, 'seat-confirmed')]
  const each = counted(shown, steps, (id) => (id === 'old' ? firm : id), '2026-12-01')
  expect(each).toEqual([
    { way: 'gap', day: '2026-11-30', stage: 'joined' },
    { way: 'gap', day: '2026-12-01', stage: 'shown' },
  ])
  expect(yieldOf(each)).toEqual({ shown: 2, listed: 1, asked: 1, answered: 1, joined: 1, closed: 0 })
})
