import { expect, test } from 'vitest'
import { divisionOf, findIndustryByCode, findIndustryByName, isIndustryCode } from '#consortium/industry.ts'
import { divisions, middleGroups } from '#consortium/industry-groups.ts'
import { smeLimits } from '#consortium/size-tables.ts'
import { smeIndustriesOf } from '#consortium/sme-industry.ts'

test('there are 20 divisions and 99 middle groups, each group in just one division', () => {
  expect(divisions.map(([letter]) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQRST')
  expect(middleGroups).toHaveLength(99)
  for (let group = 1; group <= 99; group += 1)
    expect(divisions.filter(([, , , first, last]) => first <= group && group <= last)).toHaveLength(1)
})

test.each([
  ['01', 'A', '農業'],
  ['19', 'E', 'ゴム製品製造業'],
  ['391', 'G', '情報サービス業'],
  ['4111', 'G', '映像・音声・文字情報制作業'],
  ['50', 'I', '各種商品卸売業'],
  ['61', 'I', '無店舗小売業'],
  ['75', 'M', '宿泊業'],
  ['80', 'N', '娯楽業'],
  ['99', 'T', '分類不能の産業'],
])('%s lies in division %s, %s', (code, letter, name) => {
  expect(divisionOf(code)?.letter).toBe(letter)
  expect(findIndustryByCode(code)?.name.ja).toBe(name)
})

test.each(['00', '1', '12345', 'E', ''])('%s is no code', (code) => {
  expect(isIndustryCode(code)).toBe(false)
  expect(findIndustryByCode(code)).toBeUndefined()
})

test.each([
  ['金属製品製造業', '24'],
  ['ｺﾞﾑ製品製造業', '19'],
  ['サービス業（他に分類されないもの）', 'R'],
  ['サービス業_他に分類されないもの', 'R'],
  ['製造業', 'E'],
  ['卸売業・小売業', 'I'],
  ['卸売業，小売業', 'I'],
  ['医療・福祉', 'P'],
  ['物品賃貸業※', '70'],
  ['鉱業，採石業，砂利採取業', '05'],
  ['農業', '01'],
])('the register writes 「%s」 and means %s', (name, expected) => {
  const found = findIndustryByName(name)
  expect(found?.level === 'group' ? found.code : found?.letter).toBe(expected)
})

test.each(['ー', '', '製造業,情報通信業', '宇宙業'])('「%s」 is no one industry, so the text is kept', (name) => {
  expect(findIndustryByName(name)).toBeUndefined()
})

test.each([
  ['06', ['manufacturing']],
  ['22', ['manufacturing']],
  ['44', ['manufacturing']],
  ['49', ['other']],
  ['37', ['other']],
  ['40', ['other']],
  ['55', ['wholesale']],
  ['56', ['retail']],
  ['76', ['retail']],
  ['77', ['retail']],
  ['38', ['service']],
  ['413', ['other']],
  ['414', ['other']],
  ['415', ['service']],
  ['68', ['other']],
  ['693', ['service']],
  ['70', ['service']],
  ['74', ['service']],
  ['75', ['inn']],
  ['791', ['other']],
  ['7911', ['other']],
  ['80', ['amusement']],
  ['96', ['service']],
  ['97', ['other']],
  ['391', ['software']],
  ['3921', ['software']],
  ['3922', ['service']],
  ['1911', ['manufacturing']],
  ['1931', ['manufacturing']],
  ['199', ['rubber']],
])('for the SME limits %s counts as %j', (code, lines) => {
  expect(smeIndustriesOf(code)).toEqual(lines)
})

test.each(['19', '39', '41', '69', '79'])('two digits do not settle %s: more are asked for', (code) => {
  expect(smeIndustriesOf(code)).toHaveLength(2)
})

test('without a code every line is possible', () => {
  expect(smeIndustriesOf(undefined)).toHaveLength(9)
})

test('every middle group has the limits of its line in ものづくり20次 別紙2', () => {
  const within = (group: number, ...ranges: readonly (readonly [number, number])[]) =>
    ranges.some(([first, last]) => first <= group && group <= last)
  const yenAndPersons = (group: number): readonly [number, number] => {
    if (within(group, [50, 55])) return [100_000_000, 100]
    if (within(group, [56, 61], [76, 77])) return [50_000_000, 50]
    if (within(group, [38, 38], [70, 74], [78, 78], [80, 96])) return [50_000_000, 100]
    if (group === 75) return [50_000_000, 200]
    return [300_000_000, 300]
  }
  const split = [19, 39, 41, 69, 79]
  for (let group = 1; group <= 99; group += 1) {
    const lines = smeIndustriesOf(String(group).padStart(2, '0'))
    expect(lines, `${group}`).toHaveLength(split.includes(group) ? 2 : 1)
    if (!split.includes(group))
      expect(
        lines.map((line) => [smeLimits.law[line].capital, smeLimits.law[line].employees]),
        `${group}`,
      ).toEqual([yenAndPersons(group)])
  }
})

test('the small groups of 41, 69 and 79 are services or not, each for itself', () => {
  const services = ['411', '412', '415', '416', '693', '792', '793', '794', '795', '796', '799']
  const others = ['413', '414', '691', '692', '694', '791']
  for (const code of services) expect(smeIndustriesOf(code), code).toEqual(['service'])
  for (const code of others) expect(smeIndustriesOf(code), code).toEqual(['other'])
  // The office at the head of a middle group (410, 690, 790) serves all of it.
  for (const code of ['410', '690', '790']) expect(smeIndustriesOf(code), code).toHaveLength(2)
})
