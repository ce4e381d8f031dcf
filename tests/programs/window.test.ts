import { describe, expect, test } from 'vitest'
import { words } from '#consortium/words.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import type { EditionSummary } from '#programs/edition.ts'
import { callWindow } from '#programs/window.ts'
import { theEdition } from '#tests/builders/programs.ts'

const aCall = (dates: {
  opens?: string
  closes?: string
  over?: string
  rolling?: true
  next?: string
}): Pick<EditionSummary, 'call'> => ({
  call: {
    id: 'invented#open',
    title: words('公募期間', 'Call'),
    strength: 'advice',
    source: { kind: 'quoted', document: '', place: '', quote: '' },
    shape: 'within-dates',
    ...dates,
  },
})

describe('a call of which both days are printed', () => {
  const call = aCall({ opens: '2022-02-24', closes: '2022-03-31T17:00:00+09:00' })

  test.each([
    ['2022-02-23', 'expected', '2022年2月24日から募集予定'],
    ['2022-02-24', 'open', '募集中（2022年3月31日17:00まで）'],
    ['2022-03-31', 'open', '募集中（2022年3月31日17:00まで）'],
    ['2022-04-01', 'closed', '募集終了（2022年）'],
  ])('on %s it is %s', (on, state, says) => {
    expect(callWindow(call, on)).toMatchObject({
      state,
      opens: '2022-02-24',
      closes: '2022-03-31T17:00:00+09:00',
      says: { ja: says },
    })
  })
})

test('a call that opened, without a closing day, is unknown until it has certainly ended', () => {
  const call = aCall({ opens: '2022-02-24', over: '2022-12-31' })
  expect(callWindow(call, '2022-06-01').state).toBe('unknown')
  expect(callWindow(call, '2022-12-31').state).toBe('unknown')
  expect(callWindow(call, '2023-01-01').state).toBe('closed')
})

test('where only the day is known by which it had ended, no year of closing is claimed', () => {
  expect(callWindow(aCall({ over: '2026-03-31' }), '2026-04-01')).toMatchObject({
    state: 'closed',
    says: { ja: '募集終了（遅くとも2026年3月）', en: 'Closed (by March 2026 at the latest)' },
  })
})

test('a call that is over can be prepared for until the month of the next one is past', () => {
  const call = aCall({ opens: '2026-02-16', closes: '2026-04-17T17:00:00+09:00', next: '2027-02' })
  expect(callWindow(call, '2026-04-17').state).toBe('open')
  expect(callWindow(call, '2026-04-18')).toMatchObject({
    state: 'expected',
    says: {
      ja: '次の公募は2027年2月ごろの見込み（未公表）',
      en: 'Next call expected about February 2027 (not announced)',
    },
  })
  expect(callWindow(call, '2027-02-28').state).toBe('expected')
  expect(callWindow(call, '2027-03-01')).toMatchObject({ state: 'closed', says: { ja: '募集終了（2026年）' } })
})

test('a call before its own opening day says that day, whatever is expected after it', () => {
  const call = aCall({ opens: '2026-02-16', closes: '2026-04-17', next: '2027-02' })
  expect(callWindow(call, '2026-01-10')).toMatchObject({ state: 'expected', says: { ja: '2026年2月16日から募集予定' } })
})

test('what takes applications at any time is open and says so', () => {
  expect(callWindow(aCall({ rolling: true }), '2026-11-21')).toMatchObject({ state: 'open', says: { ja: '随時受付' } })
})

test('whom the page advises to form a team now stands among what can be prepared', async () => {
  const states = await Promise.all(
    (['gotech-r8-normal', 'gotech-r8-large', 'chiiki-dx-lab'] as const).map(
      async (id) => callWindow(await theEdition(id), '2026-11-21').state,
    ),
  )
  expect(states).toEqual(['expected', 'expected', 'open'])
})

test('a call without any date is unknown', () => {
  expect(callWindow(aCall({}), '2026-11-21')).toMatchObject({ state: 'unknown' })
})

test('the calls of the documents are over, and say by when', async () => {
  const said = (await allEditions()).map((edition) => [edition.id, callWindow(edition, '2026-11-21').says.ja])
  expect(Object.fromEntries(said)).toMatchObject({
    'chiiki-dx-r4-a': '募集終了（遅くとも2022年12月）',
    'chiiki-dx-r4-b': '募集終了（遅くとも2022年12月）',
    'chiiki-dx-r4-c': '募集終了（遅くとも2022年12月）',
    'sapoin-r2': '募集終了（遅くとも2020年12月）',
    'sapoin-r3-request': '募集終了（遅くとも2021年12月）',
    'sapoin-r3-budget': '募集終了（遅くとも2021年12月）',
    'it-r3-multi': '募集終了（遅くとも2022年12月）',
  })
})

test('the call of 地域DX opened on 24 February 2022, a Thursday', async () => {
  const { call } = await theEdition('chiiki-dx-r4-a')
  expect(call.opens).toBe('2022-02-24')
  expect(new Date('2022-02-24T00:00:00Z').getUTCDay()).toBe(4)
})
