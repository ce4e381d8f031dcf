import { describe, expect, test } from 'vitest'
import { words } from '#consortium/words.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import type { EditionSummary } from '#programs/edition.ts'
import { callWindow } from '#programs/window.ts'
import { theEdition } from '#tests/builders/programs.ts'

const aCall = (dates: { opens?: string; closes?: string; over?: string }): Pick<EditionSummary, 'call'> => ({
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

test('a call without any date is unknown', () => {
  expect(callWindow(aCall({}), '2026-11-21')).toMatchObject({ state: 'unknown' })
})

test('the calls of the documents are over, and say the year', async () => {
  const said = (await allEditions()).map((edition) => [edition.id, callWindow(edition, '2026-11-21').says.ja])
  expect(Object.fromEntries(said)).toMatchObject({
    'chiiki-dx-r4-a': '募集終了（2022年）',
    'chiiki-dx-r4-b': '募集終了（2022年）',
    'chiiki-dx-r4-c': '募集終了（2022年）',
    'sapoin-r2': '募集終了（2020年）',
    'sapoin-r3-request': '募集終了（2021年）',
    'sapoin-r3-budget': '募集終了（2021年）',
    'it-r3-multi': '募集終了（2022年）',
  })
})

test('the call of 地域DX opened on 24 February 2022, a Thursday', async () => {
  const { call } = await theEdition('chiiki-dx-r4-a')
  expect(call.opens).toBe('2022-02-24')
  expect(new Date('2022-02-24T00:00:00Z').getUTCDay()).toBe(4)
})
