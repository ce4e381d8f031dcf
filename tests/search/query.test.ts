import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileDocument } from '#search/filing.ts'
import { fulfils, hitOf } from '#search/query/explain.ts'
import { parseQuery, type Query } from '#search/query/query.ts'
import { relaxQuery } from '#search/query/relax.ts'
import { formTerm, termsAskedBy } from '#search/tokens.ts'
import { aDocument } from '#tests/builders/documents.ts'

const textsOf = (query: Query | null) => query?.clauses.map(({ text }) => text)
const piecesOf = ({ clauses }: Query) => clauses.flatMap(({ any }) => any.flatMap(({ pieces }) => pieces))

describe('a query', () => {
  test.each([
    ['(株)山田　広島', ['山田', '広島'], ['株式会社']],
    ['ISO9001 認証', ['iso', '9001', '認証'], []],
    ['社団法人', [], ['社団法人']],
    ['山口 会社', ['山口'], ['会社']],
    ['東京都立大', ['東京', '都立大'], []],
    ['サーバー サーバ', ['サバ'], []],
    ['。、！', [], []],
  ])('%s asks for %j and the forms %j', (typed, pieces, forms) => {
    const query = parseQuery(typed)
    expect(textsOf(query)).toEqual(pieces)
    expect(query.forms).toEqual(forms)
  })

  test.each([
    ['浜松イノベーション', ['浜松', 'イノベシヨン']],
    ['三重産業支援センター', ['三重', '産業支援', 'センタ']],
    ['きらりコーポレーション', ['キラリ', 'コポレシヨン']],
    ['三菱', undefined],
    ['浜松 技術', undefined],
  ])('%s taken apart asks for %j', (typed, parts) => {
    expect(textsOf(relaxQuery(typed, parseQuery(typed)))).toEqual(parts)
  })

  test('whatever is typed, it asks for a bounded number of terms', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), japanese), (typed) => {
        const query = parseQuery(typed)
        const relaxed = relaxQuery(typed, query) ?? query
        return [query, relaxed].every((it) => piecesOf(it).flatMap(termsAskedBy).length <= 33)
      }),
      { numRuns: 1000 },
    )
  })

  test('every name is found by itself, and by its parts with the legal form anywhere', () => {
    fc.assert(
      fc.property(japanese, fc.constantFrom('株式会社', '(有)', '㈱', '一般社団法人', ''), (name, form) => {
        // Unquoted, a minus sign at the head of a word asks for its absence.
        fc.pre(!/(?<![^\s　])[-−－ー]/u.test(name))
        const document = aDocument({ name: `${form}${name}` })
        return [`${form}${name}`, `${name}${form}`, `『${name}』`, `${name} ${form}`].every((typed) =>
          holds(document, typed),
        )
      }),
      { numRuns: 300 },
    )
  })

  test.each(['株式会社法人', '法人', '会社'])('%s, a name that is a word for legal forms, is found', (name) => {
    const document = aDocument({ name })
    expect([name, `${name} 株式会社`, `㈱${name}`].map((typed) => holds(document, typed))).toEqual([
      true,
      name.startsWith('株式会社'),
      name.startsWith('株式会社'),
    ])
  })

  test('what is marked lies inside the text, in order and apart', () => {
    fc.assert(
      fc.property(japanese, japanese, (name, capability) => {
        const document = aDocument({ name: `${name}${capability}`, capability: `${capability}${name}` })
        return hitOf(parseQuery(`${name} ${capability}`), document, null).highlights.every(({ text, ranges }) =>
          ranges.every(
            ([start, end], index) => start < end && end <= text.length && start > (ranges[index - 1]?.[1] ?? -1),
          ),
        )
      }),
      { numRuns: 2000 },
    )
  })
})

/** What an engine asks of a document: its terms, by which it is looked up, and its text. */
function holds(document: ReturnType<typeof aDocument>, typed: string): boolean {
  const { terms } = fileDocument(document)
  const query = parseQuery(typed)
  const asked = piecesOf(query).flatMap(termsAskedBy)
  const forms = query.clauses.length === 0 ? query.forms.map(formTerm) : []
  return [...asked, ...forms].every((term) => terms.includes(term)) && fulfils(query, document, null, {})
}

const japanese = fc.string({
  unit: fc.constantFrom(...'あゃっガヴヶヮー‐ｶﾞﾊﾟ渡邊辺齋﨑山田製作所京都東京AZ09９ 　・･&.、々〆会社法人株式'),
  minLength: 1,
  maxLength: 16,
})
