import { describe, expect, test } from 'vitest'
import { tileBeside, tiles } from '#app/components/search/prefecture-tiles.ts'
import { withoutNegative, withoutNegatives } from '#app/components/search/text.ts'
import { findPrefecture, prefectureCodes } from '#consortium/prefecture.ts'

describe('The map of prefectures', () => {
  test('has each of the 47 once, and no two in one place', () => {
    expect(tiles.map(({ code }) => code)).toEqual(prefectureCodes)
    const places = tiles.flatMap(({ column, row, columns = 1, rows = 1 }) =>
      Array.from({ length: columns * rows }, (_, at) => `${column + (at % columns)} ${row + Math.floor(at / columns)}`),
    )
    expect(new Set(places).size).toBe(places.length)
  })

  test('the arrow keys reach every prefecture from every other', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
    for (const start of tiles) {
      const reached = [start]
      for (const it of reached)
        for (const key of keys) {
          const next = tileBeside(it, key, tiles)
          if (next && !reached.includes(next)) reached.push(next)
        }
      expect(reached).toHaveLength(tiles.length)
    }
  })

  test('an arrow goes the way it points, and other keys nowhere', () => {
    const named = (name: string) => tiles.find((it) => it.code === findPrefecture(name)?.code) as (typeof tiles)[number]
    expect(tileBeside(named('広島'), 'ArrowRight', tiles)).toBe(named('岡山'))
    expect(tileBeside(named('広島'), 'ArrowRight', [named('沖縄'), named('東京')])).toBe(named('東京'))
    expect(tileBeside(named('沖縄'), 'ArrowDown', tiles)).toBeUndefined()
    expect(tileBeside(named('広島'), 'Tab', tiles)).toBeUndefined()
  })
})

describe('Words to leave out', () => {
  test('are taken from the text one by one, as they were typed', () => {
    expect(withoutNegative('山田 -商店 −工業', '商店')).toBe('山田 −工業')
    expect(withoutNegative('山田 -「商店 街」', '商店 街')).toBe('山田')
  })

  test('go all together where the one is not found as written', () => {
    expect(withoutNegative('山田 -ショウテン', '商店')).toBe('山田')
    expect(withoutNegatives('-商店　山田-工業 －製作所')).toBe('山田-工業')
  })
})
