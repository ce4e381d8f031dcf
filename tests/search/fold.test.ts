import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldMapped } from '#search/fold.ts'
import { oldForms } from '#search/old-forms.ts'

describe('folding', () => {
  test.each([
    ['㈱ﾅｶﾞｻｷ･サーバー渡邊', '株式会社ナガサキ・サバ渡辺'],
    ['（株）山田', '株式会社山田'],
    ['㈲さくら', '有限会社サクラ'],
    ['(一社)みなと', '一般社団法人ミナト'],
    ['ソフトウェア', 'ソフトウエア'],
    ['ヴァイオリン', 'ヴアイオリン'],
    ['ＩＳＯ９００１', 'iso9001'],
    ['茅ヶ崎', '茅ケ崎'],
    ['ﾊﾟｰﾄ', 'パト'],
    ['データーベース', 'デタベス'],
    ['𠮷野家', '吉野家'],
    ['A-1', 'a-1'],
    ['(山田)', '(山田)'],
    ['ハヽヾ', 'ハヽヾ'],
  ])('%s is found as %s', (written, found) => {
    expect(fold(written)).toBe(found)
  })

  test('agrees with the folding rules written as replacements', () => {
    fc.assert(
      fc.property(japanese, (text) => fold(text) === byReplacement(text)),
      { numRuns: 2000 },
    )
  })

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(japanese, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2000 },
    )
  })

  test('width, script and long vowels do not matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'あいかがさざただぱはん') }), (hiragana) => {
        const katakana = [...hiragana].map((it) => String.fromCharCode(it.charCodeAt(0) + 0x60)).join('')
        const drawnOut = [...katakana].map((it) => `${it}ー`).join('')
        expect(new Set([hiragana, katakana, drawnOut].map(fold)).size).toBe(1)
      }),
    )
  })

  test('every unit knows where it came from, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(japanese, fc.string({ unit: 'binary' })), (text) => {
        const { text: folded, from, to } = foldMapped(text)
        expect([from.length, to.length]).toEqual([folded.length, folded.length])
        expect(from.every((start, index) => start >= (from[index - 1] ?? 0) && start < (to[index] ?? 0))).toBe(true)
        expect(to.every((end) => end <= text.length)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('no old form leads to another old form', () => {
    expect(Object.entries(oldForms).filter(([from, to]) => from === to || to in oldForms)).toEqual([])
  })
})

const japanese = fc.string({
  unit: fc.constantFrom(
    ...'あゃっがぱゔアャッガヴヂヅヶヮー‐―−–—-ｰｱｶﾞﾊﾟ渡邊辺齋斉髙﨑櫻澤濱山田製作所㈱(株)有一社財（）ＡＢaz09９ 　・･.、々〆',
  ),
  maxLength: 30,
})

/** The table of rules, one after the other; slower, and without knowing what came from where. */
function byReplacement(text: string): string {
  const spelledOut: Record<string, string> = {
    '(株)': '株式会社',
    '(有)': '有限会社',
    '(社)': '社団法人',
    '(財)': '財団法人',
    '(一社)': '一般社団法人',
    '(一財)': '一般財団法人',
  }
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3099\u309a]/gu, '')
    .replace(/[ぁ-ゖ]/gu, (it) => String.fromCharCode(it.charCodeAt(0) + 0x60))
    .replace(/(?<=[ァ-ヺ])[ー\-‐―−–—]+/gu, '')
    .replace(
      /[ァィゥェォッャュョヮヵヶヂヅ]/gu,
      (it) => 'アイウエオツヤユヨワカケジズ'['ァィゥェォッャュョヮヵヶヂヅ'.indexOf(it)] ?? it,
    )
    .replace(/[邊齋斉髙﨑櫻澤濱]/gu, (it) => '辺斎斎高崎桜沢浜'['邊齋斉髙﨑櫻澤濱'.indexOf(it)] ?? it)
    .replace(/\((?:株|有|社|財|一社|一財)\)/gu, (it) => spelledOut[it] ?? it)
}
