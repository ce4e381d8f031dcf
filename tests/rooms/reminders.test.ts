import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayInJapan, daysBetween, momentInJapan, timeInJapan } from '#consortium/calendar.ts'
import { callDue, ladderOf, reminderDue, reminderNext } from '#rooms/reminders.ts'

/** Sent at three in the afternoon of 1 May, to be answered up to a day. */
const sentAt = momentInJapan('2026-05-01', '15:00')
const upTo = (until: string) => ({ sentAt, expiresAt: momentInJapan(addDays(until, 1), '00:00') })
const daysOf = (it: Parameters<typeof ladderOf>[0]) => ladderOf(it).map(({ kind, at }) => [kind, dayInJapan(at)])

describe('R52 the silence ladder', () => {
  test.each([
    ['a month', '2026-05-31', ['2026-05-16', '2026-05-24', '2026-05-28']],
    ['two weeks', '2026-05-15', ['2026-05-08', '2026-05-12', '2026-05-14']],
    ['ten days, where two rungs follow each other', '2026-05-11', ['2026-05-06', '2026-05-10']],
    ['three days, where all meet', '2026-05-03', ['2026-05-02']],
    ['tomorrow', '2026-05-02', []],
    ['today', '2026-05-01', []],
  ])('stands at half, three quarters and seven eighths of the time: %s', (_, until, days) => {
    expect(daysOf(upTo(until)).map(([, day]) => day)).toEqual(days)
  })

  test('ends with the programme’s call, unless the letter went out after that', () => {
    expect(daysOf({ ...upTo('2026-05-31'), closes: '2026-05-24' })).toHaveLength(2)
    expect(daysOf({ ...upTo('2026-05-31'), closes: '2026-05-23' })).toHaveLength(1)
    expect(daysOf({ ...upTo('2026-05-31'), closes: '2022-05-23' })).toHaveLength(3)
  })

  test('of what is due the house sends the last alone, and knows which comes next', () => {
    const it = upTo('2026-05-15')
    const at = (day: string, time: string) => momentInJapan(day, time)
    expect(reminderDue(it, at('2026-05-08', '08:59'))).toBeNull()
    expect(reminderDue(it, at('2026-05-08', '09:00'))?.kind).toBe('reminded-half')
    expect(reminderDue(it, at('2026-05-13', '09:00'))?.kind).toBe('reminded-three-quarters')
    expect(reminderNext(it, [], at('2026-05-08', '09:00'))?.kind).toBe('reminded-three-quarters')
    expect(reminderNext(it, ['reminded-three-quarters'], at('2026-05-08', '09:00'))?.kind).toBe('reminded-last')
    expect(reminderNext(it, [], at('2026-05-14', '09:00'))).toBeNull()
  })

  test('whatever the time, reminders come in the morning, two days apart or more, after the letter and before the last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 24 }), fc.integer({ min: 0, max: 365 }), (hours, days) => {
        const sent = new Date(sentAt.getTime() + hours * 3_600_000)
        const last = addDays(dayInJapan(sent), days)
        const rungs = ladderOf({ sentAt: sent, expiresAt: momentInJapan(addDays(last, 1), '00:00') })
        expect(rungs.length).toBeLessThanOrEqual(3)
        for (const [i, { at }] of rungs.entries()) {
          expect(timeInJapan(at)).toBe('09:00')
          expect(at > sent && dayInJapan(at) < last).toBe(true)
          const before = rungs[i - 1]
          if (before) expect(daysBetween(dayInJapan(before.at), dayInJapan(at))).toBeGreaterThanOrEqual(2)
        }
      }),
    )
  })
})

test('R54 a call is due from each rung on, until it was made', () => {
  const it = upTo('2026-05-15')
  const at = (day: string) => momentInJapan(day, '10:00')
  expect(callDue(it, null, at('2026-05-07'))).toBe(false)
  expect(callDue(it, null, at('2026-05-08'))).toBe(true)
  expect(callDue(it, at('2026-05-09'), at('2026-05-10'))).toBe(false)
  expect(callDue(it, at('2026-05-09'), at('2026-05-12'))).toBe(true)
})
