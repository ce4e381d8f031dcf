/** What every search engine of the house keeps. An engine brings a shelf: a place to put documents, and itself reading from there. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { SearchDocument } from '#search/document.ts'
import type { SearchEngine, SearchQuery } from '#search/engine.ts'
import { aDocument } from '#tests/builders/documents.ts'
import { askedContract } from './search-asked.contract.ts'

export interface Shelf {
  readonly engine: SearchEngine
  /** Stores the documents as they now are, and tells the engine in the same transaction. */
  put(documents: readonly SearchDocument[]): Promise<void>
  /** The same, in a transaction that fails at its end. */
  putInVain(documents: readonly SearchDocument[]): Promise<void>
  /** Stores without telling the engine, as a restored backup would. */
  putSilently(documents: readonly SearchDocument[]): Promise<void>
  clear(): Promise<void>
}

/** What an engine may be excused from, and says so where it calls the suite. */
export interface Capabilities {
  /** Pages neither skip nor repeat what stayed while other documents came and went. */
  readonly pageWhileChanging: boolean
  /** Puts mistyped words right. */
  readonly correct: boolean
}
const everything: Capabilities = { pageWhileChanging: true, correct: true }

export function searchContract(name: string, shelfOf: () => Shelf, can: Capabilities = everything): void {
  describe(`any search engine: ${name}`, () => {
    beforeEach(() => shelfOf().clear())

    const found = async (query: string | SearchQuery) =>
      shelfOf().engine.search(typeof query === 'string' ? { text: query } : query)
    const idsFor = async (query: string | SearchQuery) => (await found(query)).hits.map(({ id }) => id)
    const put = async (...documents: SearchDocument[]) => {
      await shelfOf().put(documents)
      return documents.map(({ id }) => id)
    }

    describe('finds', () => {
      test.each([
        '株式会社山田製作所',
        '山田製作所株式会社',
        '(株)山田製作所',
        '㈱山田製作所',
        '山田製作所（株）',
        '山田製作所',
        '山田 製作',
        'ヤマダセイサク',
        'やまだ',
        'ﾔﾏﾀﾞ',
      ])('株式会社山田製作所 by %s', async (query) => {
        const [yamada] = await put(
          aDocument({ name: '株式会社山田製作所', kana: 'ヤマダセイサクショ' }),
          aDocument({ name: '株式会社川田製薬' }),
        )
        expect(await idsFor(query)).toEqual([yamada])
      })

      test.each([
        ['渡邊鉄工所', '渡辺鐵工所'],
        ['斎藤電機', '齋藤電機'],
        ['高﨑精密', '髙崎精密'],
        ['サーバー管理', 'サーバ管理'],
        ['ソフトウエア工房', 'ソフトウェア工房'],
        ['ＡＢＣ電子', 'abc電子'],
        ['クロス・クローバー', 'クロスクローバー'],
      ])('%s by %s and the other way round', async (one, other) => {
        const [first] = await put(aDocument({ name: one }))
        expect(await idsFor(other)).toEqual([first])
        await shelfOf().clear()
        const [second] = await put(aDocument({ name: other }))
        expect(await idsFor(one)).toEqual([second])
      })

      test('by one kanji of a name, by two of what it does, and by a place', async () => {
        const [iron, dye] = await put(
          aDocument({ name: '鉄心工業', capability: '大型の旋盤', prefecture: '15', municipality: '燕市' }),
          aDocument({ name: '紺屋', capability: '染色と撥水加工', prefecture: '26' }),
        )
        expect(await idsFor('鉄')).toEqual([iron])
        expect(await idsFor('染色')).toEqual([dye])
        expect(await idsFor('燕市 旋盤')).toEqual([iron])
        expect(await idsFor('京都')).toEqual([dye])
      })

      test('words of letters, digits and kana written without a space between', async () => {
        const [it] = await put(aDocument({ name: '東西UFOリサーチ21世紀', capability: 'ISO9001の認証' }))
        for (const query of ['リサーチ', 'ufo', '21', '世紀', 'iso', '9001', '認証', 'UFOリサーチ'])
          expect(await idsFor(query)).toEqual([it])
      })

      test('by a corporate number, its beginning, six of its digits, and as invoices write it', async () => {
        const [it] = await put(aDocument({ name: '甲', corporateNumber: '5080405006332' }))
        expect(await idsFor('5080405006332')).toEqual([it])
        expect(await idsFor('５０８０４０')).toEqual([it])
        expect(await idsFor('0405006')).toEqual([it])
        expect(await idsFor('05006')).toEqual([])
        expect(await idsFor('T5-0804-0500-6332')).toEqual([it])
        expect(await idsFor('5 0804 0500 6332')).toEqual([it])
      })

      test('a name remembered in part, and says that the words were taken apart', async () => {
        const [it] = await put(aDocument({ name: '公益財団法人浜松地域イノベーション推進機構' }))
        expect(await idsFor('浜松イノベーション')).toEqual([it])
        expect((await found('浜松イノベーション')).note?.ja).toContain('語を分けて')
        expect((await found('浜松地域')).note).toBeNull()
      })

      test('a legal form typed alone, by its short and its wide name', async () => {
        const [it] = await put(aDocument({ name: '一般社団法人海辺の会' }), aDocument({ name: '海辺の会株式会社' }))
        expect(await idsFor('(一社)')).toEqual([it])
        expect(await idsFor('社団法人')).toEqual([it])
      })

      test('a misremembered legal form, after those that have it', async () => {
        const [company, union] = await put(aDocument({ name: '海辺株式会社' }), aDocument({ name: '合同会社海辺' }))
        expect(await idsFor('合同会社 海辺')).toEqual([union, company])
      })

      test('everything where nothing was typed', async () => {
        await put(aDocument({ name: '甲' }), aDocument({ name: '乙' }))
        expect((await found('')).total).toEqual({ count: 2, exact: true })
        expect((await found(' 　')).total.count).toBe(2)
      })
    })

    describe('does not find', () => {
      test('東京都 by 京都', async () => {
        await put(aDocument({ name: '東京都立の研究所', prefecture: '13', capability: '東京都の試験' }))
        expect(await idsFor('京都')).toEqual([])
        expect(await idsFor('東京都')).toHaveLength(1)
        expect(await idsFor('東京')).toHaveLength(1)
      })

      test('a text that holds the pairs of a word but not the word', async () => {
        await put(aDocument({ name: '甲', capability: '海老と老舗と舗装' }))
        expect((await found({ text: '海老舗装', verbatim: true })).total).toEqual({ count: 0, exact: true })
        // Its halves do stand there; then the answer says that they were looked for.
        expect((await found('海老舗装')).understood.relaxed).toBe(true)
      })

      test('a word of letters from its middle', async () => {
        await put(aDocument({ name: 'DIGITAL工房' }))
        expect(await idsFor('it')).toEqual([])
        expect(await idsFor('digi')).toHaveLength(1)
      })

      test('what is hidden, also after it was found', async () => {
        const it = aDocument({ name: '去る会社' })
        await put(it)
        expect(await idsFor('去る')).toEqual([it.id])
        await put({ ...it, hidden: true })
        expect((await found('去る')).total.count).toBe(0)
        await shelfOf().engine.rebuild()
        expect((await found('去る')).total.count).toBe(0)
      })

      test.each([
        ...['%', '_', "'", '"', '\\', '*', '(', '(((', '\u0001', '\u0000', '\ud800', '💡', '。', '-', '¥', ';--'].map(
          (it) => [it, it],
        ),
        ['five thousand letters', 'a'.repeat(5000)],
        ['three thousand kanji', '漢'.repeat(3000)],
      ])('anything, nor falls over, for %j', async (_, query = '') => {
        await put(aDocument({ name: '静かな会社', kana: 'シズカナカイシャ', capability: '検査' }))
        const result = await found(query)
        expect(result.complete).toBe(true)
        // A query without a single letter asks for nothing in particular.
        expect(result.total.count).toBe(/[\p{L}\p{N}]/u.test(query) ? 0 : 1)
      })
    })

    describe('orders', () => {
      test('the exact name, names that begin so, names that hold it, readings, then what it does', async () => {
        const [said, inside, begins, exact, read] = await put(
          aDocument({ name: '丁社', capability: '光学の部品' }),
          aDocument({ name: '日本光学' }),
          aDocument({ name: '光学堂' }),
          aDocument({ name: '光学株式会社' }),
          aDocument({ name: '戊社', kana: '光学' }),
        )
        const order = await idsFor('光学')
        expect(order[0]).toBe(exact)
        expect(order.at(-1)).toBe(said)
        expect(order.indexOf(begins ?? '')).toBeLessThan(order.indexOf(inside ?? ''))
        expect(order).toContain(read)
      })

      test('of equals those who speak for themselves first, then those with a reading', async () => {
        const [plain, read, claimed] = await put(
          aDocument({ name: '甲社', capability: '鋳造' }),
          aDocument({ name: '乙社', capability: '鋳造', kana: 'オツシャ' }),
          aDocument({ name: '丙社', capability: '鋳造', claimed: true }),
        )
        expect(await idsFor('鋳造')).toEqual([claimed, read, plain])
      })

      test('the same way every time, and pages without gap or repeat', async () => {
        const all = await put(
          ...Array.from({ length: 23 }, (_, index) => aDocument({ name: `組合${index}`, capability: '共同購買' })),
        )
        const seen: string[] = []
        let cursor: string | undefined
        do {
          const page = await found({ text: '共同購買', limit: 5, cursor })
          expect(page.total).toEqual({ count: 23, exact: true })
          seen.push(...page.hits.map(({ id }) => id))
          cursor = page.next ?? undefined
        } while (cursor)
        expect(seen).toHaveLength(23)
        expect(seen.toSorted()).toEqual(all.toSorted())
        expect(await idsFor({ text: '共同購買', limit: 23 })).toEqual(seen)
      })
    })

    describe('counts', () => {
      test('by kind and prefecture, each without its own filter', async () => {
        await put(
          aDocument({ name: '一号 織物', prefecture: '18', kinds: ['company'] }),
          aDocument({ name: '二号 織物', prefecture: '18', kinds: ['company', 'it-vendor'] }),
          aDocument({ name: '三号 織物', prefecture: '26', kinds: ['it-vendor'] }),
          aDocument({ name: '四号 織物', prefecture: null, kinds: ['university'] }),
        )
        const all = await found('織物')
        expect(all.total.count).toBe(4)
        expect(all.facets.kind?.counts).toEqual([
          { value: 'company', count: 2 },
          { value: 'it-vendor', count: 2 },
          { value: 'university', count: 1 },
        ])
        expect(all.facets.prefecture?.counts).toEqual([
          { value: '18', count: 2 },
          { value: '26', count: 1 },
        ])

        const some = await found({ text: '織物', filters: { kind: ['company'], prefecture: ['18', '26'] } })
        expect(some.total.count).toBe(2)
        expect(some.facets.kind?.counts).toEqual([
          { value: 'company', count: 2 },
          { value: 'it-vendor', count: 2 },
        ])
        expect(some.facets.prefecture?.counts).toEqual([{ value: '18', count: 2 }])
      })
    })

    describe('says why', () => {
      test('with the place in the text as it is written', async () => {
        await put(aDocument({ name: '㈱ﾅｶﾞｻｷ･サーバー', capability: 'データベースの長崎県内での保守' }))
        const hit = (await found('ながさき サーバ')).hits[0]
        expect(hit?.highlights[0]).toEqual({
          field: 'name',
          text: '㈱ﾅｶﾞｻｷ･サーバー',
          ranges: [
            [1, 6],
            [7, 11],
          ],
        })
        expect(hit?.why[0]?.ja).toBe('名称に「ﾅｶﾞｻｷ」「サーバー」')
      })

      test('of several fields, the name before the rest', async () => {
        await put(aDocument({ name: '旋盤工房', capability: '旋盤による切削', prefecture: '34' }))
        const hit = (await found('旋盤 広島')).hits[0]
        expect(hit?.highlights.map(({ field }) => field)).toEqual(['name', 'place', 'capability'])
        expect(hit?.why.map(({ ja }) => ja)).toEqual(['名称に「旋盤」', '所在地に「広島」', '活動内容に「旋盤」'])
      })
    })

    describe('follows', () => {
      test('a change: the old name is gone, the new one is found', async () => {
        const it = aDocument({ name: '古い名前' })
        await put(it)
        await put({ ...it, name: '新しい看板' })
        expect(await idsFor('古い')).toEqual([])
        expect(await idsFor('看板')).toEqual([it.id])
      })

      test('nothing that was taken back', async () => {
        const it = aDocument({ name: '残る名前' })
        await put(it)
        await shelfOf().putInVain([{ ...it, name: '幻の名前' }, aDocument({ name: '幻の会社' })])
        expect((await found('幻')).total.count).toBe(0)
        expect(await idsFor('残る')).toEqual([it.id])
      })

      test('a rebuild from nothing, which counts what it wrote', async () => {
        const late = aDocument({ name: '後から戻した会社' })
        await put(aDocument({ name: '元からある会社' }))
        await shelfOf().putSilently([late])
        expect(await idsFor('後から')).toEqual([])
        expect(await shelfOf().engine.rebuild()).toEqual({ documents: 2 })
        expect(await idsFor('後から')).toEqual([late.id])
        expect((await found('')).total.count).toBe(2)
      })
    })

    askedContract(shelfOf, can)
  })
}
