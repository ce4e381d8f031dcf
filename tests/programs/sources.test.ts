import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { background } from '#programs/catalogue/background.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { findQuote, foldDocument, foldQuote } from '#programs/quotes.ts'
import { blocks } from '#programs/rule.ts'
import { sourceTitles } from '#programs/source-titles.ts'
import type { Source } from '#programs/verdict.ts'

const folder = fileURLToPath(new URL('../../programs/sources/', import.meta.url))

const documents = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, foldDocument(readFileSync(`${folder}${name}`, 'utf8'))] as const),
)

const editions = await allEditions()
type Quoted = Extract<Source, { kind: 'quoted' }>
type Noted = Extract<Source, { kind: 'noted' }>

const ofEditions = editions.flatMap((edition) => [
  ...[...edition.rules, edition.call].map((rule) => [rule.id, rule.source] as const),
  ...edition.money.map((term, at) => [`${edition.id} money ${at + 1}: ${term.called.ja}`, term.source] as const),
  ...(edition.information ?? []).map(({ title, source }) => [`${edition.id} ${title.ja}`, source] as const),
])
const sources: readonly (readonly [string, Source])[] = [
  ...ofEditions,
  ...background.map(({ id, source }) => [id, source] as const),
]
const quoted = sources.filter((one): one is [string, Quoted] => one[1].kind === 'quoted')
const noted = sources.filter((one): one is [string, Noted] => one[1].kind === 'noted')

describe('every sentence we quote stands in the document we name', () => {
  test.each(quoted)('%s', (_, source) => {
    const document = documents.get(source.document)
    expect(source.quote.length).toBeGreaterThan(3)
    expect(document && findQuote(document, source.quote), source.document).toBeDefined()
  })
})

test('the slide that a rule names is a heading of its document', () => {
  const missing = quoted.filter(([, source]) => {
    const place = source.place.replace(/（[^（）]*引き継ぎ）$/, '')
    return !documents.get(source.document)?.text.includes(foldQuote(place))
  })
  expect(missing.map(([id, source]) => [id, source.place])).toEqual([])
})

test('a summary of ours names its page and day, and is never set as a quotation', () => {
  const strange = noted.filter(
    ([, { address, edition, on, summary }]) =>
      !/^https?:\/\/[^\s]+$/.test(address) ||
      edition === '' ||
      !/^20\d\d-\d\d(-\d\d)?$/.test(on) ||
      /[「」]/.test(summary.ja) ||
      summary.ja.length < 4,
  )
  expect(strange.map(([id]) => id)).toEqual([])
})

test('what only others report of a call never blocks', () => {
  const blocking = editions.flatMap(({ rules }) =>
    rules.filter(({ source, strength }) => source.kind === 'noted' && source.tag === 'secondary' && blocks(strength)),
  )
  expect(blocking.map(({ id }) => id)).toEqual([])
})

test('a sentence that is not there is found missing', () => {
  const slides = documents.get('004_3718bcd4a02e3a08.txt')
  expect(slides?.text).not.toContain(foldQuote('ITベンダー、Tech系ベンチャー等が３者以上'))
})

test('every document has a title to show people', () => {
  expect(Object.keys(sourceTitles).toSorted()).toEqual([...documents.keys()].toSorted())
})

test('a quote is found where it stands, piece by piece, behind the heading it is cited from', () => {
  const text = 'ア 概要\n補助率は、\n２/３以内。\nイ 概要\n補助率は、２／３以内。上限は100万円。'
  const places = findQuote(foldDocument(text), '補助率は、2/3以内。[..]100万円', 'イ 概要')
  expect(places?.map(([start, end]) => text.slice(start, end))).toEqual(['補助率は、２／３以内。', '100万円'])
  expect(places?.[0]?.[0]).toBeGreaterThan(text.indexOf('イ'))
  expect(findQuote(foldDocument(text), '補助率は、1/2以内')).toBeUndefined()
})
