/** Forty queries as people type them, over the thousand real organisations, each with what it must bring and within which rank. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { home } from '#app/words/ja/home.ts'
import { findPrefecture } from '#consortium/prefecture.ts'
import type { SearchEngine } from '#search/engine.ts'
import { aDocument } from '#tests/builders/documents.ts'
import { aDatabase, type TestDatabase } from '#tests/database.ts'
import { postgresShelf } from './postgres-shelf.ts'

type Row = Record<
  'name' | 'kana' | 'corporate_number' | 'kind' | 'prefecture' | 'municipality' | 'industry' | 'capability',
  string
>

const rows: Row[] = parse(readFileSync('db/demo/organisations.csv'), { columns: true, bom: true })
const documents = rows.map((row) =>
  aDocument({
    name: row.name,
    kana: row.kana || null,
    corporateNumber: row.corporate_number || null,
    kinds: [row.kind],
    prefecture: findPrefecture(row.prefecture)?.code ?? null,
    municipality: row.municipality || null,
    industry: row.industry || null,
    capability: row.capability,
  }),
)

let database: TestDatabase
let engine: SearchEngine
beforeAll(async () => {
  database = await aDatabase()
  const shelf = postgresShelf(database.sql)
  engine = shelf.engine
  await shelf.put(documents)
})
afterAll(() => database.drop())

const namesFor = async (text: string, limit = 20) => {
  const { hits } = await engine.search({ text, limit })
  return hits.map(({ id }) => documents.find((it) => it.id === id)?.name)
}

describe('one types', () => {
  test.each([
    // Names in full, the legal form anywhere
    ['株式会社酒井製作所', '株式会社酒井製作所'],
    ['(株)酒井製作所', '株式会社酒井製作所'],
    ['酒井製作所株式会社', '株式会社酒井製作所'],
    ['㈱酒井製作所', '株式会社酒井製作所'],
    ['（有）渡辺酒造店', '有限会社渡辺酒造店'],
    ['みやまえ（株）', '株式会社 みやまえ'],
    ['(一社)首都圏産業活性化協会', '一般社団法人首都圏産業活性化協会'],
    ['社団法人 首都圏', '一般社団法人首都圏産業活性化協会'],
    ['合同会社スクエル', 'スクエル合同会社'],
    // Names half remembered
    ['浜松イノベーション', '公益財団法人浜松地域イノベーション推進機構'],
    ['三重産業支援センター', '公益財団法人三重県産業支援センター'],
    ['三菱リサーチ', '三菱UFJリサーチ&コンサルティング株式会社'],
    ['映像翻訳', '日本映像翻訳アカデミー株式会社'],
    ['ジエック', '株式会社ジエック経営コンサルタント'],
    ['野沢温泉 観光局', '一般社団法人野沢温泉マウンテンリゾート観光局'],
    ['クロスクローバー', '株式会社クロス・クローバー・ジャパン'],
    ['きらりコーポレーション', '株式会社きらり.コーポレーション'],
    // Readings and scripts
    ['さかいせいさくしょ', '株式会社酒井製作所'],
    ['ｳﾗｾ', 'ウラセ株式会社'],
    ['うらせ', 'ウラセ株式会社'],
    ['ひこね', '彦根商工会議所'],
    ['マンボー', '株式会社萬坊'],
    ['オーシャンソリューション', 'オーシャンソリューションテクノロジー株式会社'],
    // Old and new forms
    ['富士端子', '冨士端子工業株式会社'],
    ['滝沢ベニヤ', '滝澤ベニヤ株式会社'],
    ['元正栄', '元正榮北日本水産株式会社'],
    ['長崎ジャッキ', '長﨑ジャッキ株式会社'],
    ['北国銀行', '株式会社北國銀行'],
    ['渡邊酒造', '有限会社渡辺酒造店'],
    ['滝野川信金', null],
    // Width, letters and numbers
    ['ｕｃｈｉｄａ', '株式会社UCHIDA'],
    ['handy digital', '株式会社HANDY DIGITAL'],
    ['5080405006332', '公益財団法人浜松地域イノベーション推進機構'],
    // One and two kanji
    ['談', '株式会社談'],
    ['萩', '萩商工会議所'],
    ['三葉', '株式会社三葉'],
    // Places and what they do
    ['静岡大学', '国立大学法人静岡大学'],
    ['彦根市 商工会議所', '彦根商工会議所'],
    ['山口 産業技術', '地方独立行政法人山口県産業技術センター'],
    ['坂城町 製造', '株式会社アルプスツール'],
    ['岩手 漁業', '元正榮北日本水産株式会社'],
    ['東京都 信用金庫', '瀧野川信用金庫'],
  ] as const)('%s and finds %s', async (query, name) => {
    const names = await namesFor(query)
    if (name === null) expect(names).toEqual([])
    else expect(names.slice(0, 3)).toContain(name)
  })

  test.each([
    ['京都', (it: (typeof documents)[number]) => it.prefecture !== '13' || it.name.includes('京都')],
    [
      '大学',
      (it: (typeof documents)[number]) =>
        /大学/.test(`${it.name}${it.capability}${it.kinds}`) || it.kinds.includes('university'),
    ],
    ['商工会議所 北海道', (it: (typeof documents)[number]) => it.prefecture === '01'],
    ['信用金庫', (it: (typeof documents)[number]) => /信用金庫/.test(`${it.name}${it.capability}`)],
    [
      '鉄',
      (it: (typeof documents)[number]) => /[鉄鐵]/.test(`${it.name}${it.industry}${it.capability}${it.municipality}`),
    ],
  ] as const)('%s and finds nothing else', async (query, fits) => {
    const { hits } = await engine.search({ text: query, limit: 100 })
    expect(hits.length).toBeGreaterThan(0)
    expect(hits.map(({ id }) => documents.find((it) => it.id === id)).filter((it) => !it || !fits(it))).toEqual([])
  })

  test.each(['火星移住', 'zzzzqq', 'ヌヌヌヌ', '株式会社存在しない商会', '9999999999999'])(
    '%s and finds nobody',
    async (query) => {
      expect(await namesFor(query)).toEqual([])
    },
  )

  test('信用金庫 and all of them are counted, by prefecture too', async () => {
    const banks = documents.filter(({ name, capability }) => /信用金庫/.test(`${name}${capability}`))
    const { total, facets } = await engine.search({ text: '信用金庫' })
    expect(total).toEqual({ count: banks.length, exact: true })
    const placed = banks.filter(({ prefecture }) => prefecture).length
    expect(facets.prefecture?.counts.reduce((sum, { count }) => sum + count, 0)).toBe(placed)
  })
})

test('the examples on the first page each find several', async () => {
  const examples = home.searchHint.replace('例：', '').split('、')
  for (const text of examples) expect((await namesFor(text)).length, text).toBeGreaterThan(2)
})
