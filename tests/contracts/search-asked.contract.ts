/** What every search engine of the house keeps of how a query is asked: filters, order, pages, and how the box is read. */
import { describe, expect, test } from 'vitest'
import type { SearchDocument } from '#search/document.ts'
import type { SearchQuery, SearchResult } from '#search/engine.ts'
import { aDocument, aProgramme } from '#tests/builders/documents.ts'
import type { Capabilities, Shelf } from './search.contract.ts'

export function askedContract(shelfOf: () => Shelf, can: Capabilities): void {
  const found = async (query: string | SearchQuery) =>
    shelfOf().engine.search(typeof query === 'string' ? { text: query } : query)
  const idsFor = async (query: string | SearchQuery) => (await found(query)).hits.map(({ id }) => id)
  const put = async (...documents: SearchDocument[]) => {
    await shelfOf().put(documents)
    return documents.map(({ id }) => id)
  }
  const paged = async (query: SearchQuery, between: (page: number) => Promise<unknown> = async () => {}) => {
    const seen: string[] = []
    let result: SearchResult | undefined
    for (let page = 1; !result || result.next; page++) {
      result = await found({ ...query, ...(result?.next ? { cursor: result.next } : {}) })
      seen.push(...result.hits.map(({ id }) => id))
      await between(page)
    }
    return seen
  }

  describe('tells types apart', () => {
    test('organisations where nothing else is asked for, editions where they are, both where both are', async () => {
      const [mill, grant] = await put(
        aDocument({ name: '製粉所', capability: 'ものづくり補助金で臼を新調' }),
        aProgramme({ name: 'ものづくり補助金 通常枠', aliases: ['Monozukuri Subsidy'], about: '設備投資を支援する' }),
      )
      expect(await idsFor('ものづくり補助金')).toEqual([mill])
      expect(await idsFor({ text: 'ものづくり補助金', types: ['programme'] })).toEqual([grant])
      expect(await idsFor({ text: 'ものづくり補助金', types: ['organisation', 'programme'] })).toEqual([grant, mill])
      expect(await idsFor({ text: 'monozukuri', types: ['programme'] })).toEqual([grant])
      const [hit] = (await found({ text: '設備投資', types: ['programme'] })).hits
      expect(hit).toMatchObject({ type: 'programme', highlights: [{ field: 'about' }] })
    })
  })

  describe('filters and counts', () => {
    const four = () =>
      put(
        aDocument({ name: '一番', prefecture: '18', municipalityCode: '18207', industry: '製造業' }),
        aDocument({ name: '二番', prefecture: '18', municipalityCode: '18201', industry: '卸売業、小売業' }),
        aDocument({
          name: '三番',
          prefecture: '26',
          municipalityCode: '26100',
          industry: '製造業',
          kinds: ['university'],
        }),
        aDocument({ name: '四番', prefecture: null, kinds: [] }),
      )

    test('any value of one facet, all facets that are named', async () => {
      const [one, two] = await four()
      const filters = { prefecture: ['18', '26'], kind: ['company'] }
      expect((await idsFor({ text: '番', filters })).toSorted()).toEqual([one, two].toSorted())
      expect(await idsFor({ text: '', filters: { municipality: ['18207'] } })).toEqual([one])
      expect(await idsFor({ text: '', filters: { industry: ['E'], prefecture: ['18'] } })).toEqual([one])
    })

    test('just the facets that are asked for', async () => {
      await four()
      const { facets } = await found({ text: '番', facets: ['industry', 'municipality'] })
      expect(Object.keys(facets).toSorted()).toEqual(['industry', 'municipality'])
      expect(facets.industry).toEqual({
        counts: [
          { value: 'E', count: 2 },
          { value: 'I', count: 1 },
        ],
        exact: true,
      })
      expect((await found({ text: '番', facets: [] })).facets).toEqual({})
      expect(Object.keys((await found('番')).facets).toSorted()).toEqual(['kind', 'prefecture'])
    })

    test('stages of editions', async () => {
      const [current] = await put(aProgramme({ name: '甲事業' }), aProgramme({ name: '乙事業', stage: 'closed' }))
      const asked = { text: '事業', types: ['programme'] as const, facets: ['stage'] as const }
      expect((await found(asked)).facets.stage?.counts).toHaveLength(2)
      expect(await idsFor({ ...asked, filters: { stage: ['current'] } })).toEqual([current])
    })

    test('a filter without a text, and one that nothing passes', async () => {
      await four()
      expect((await found({ text: '', filters: { kind: ['university'] } })).total).toEqual({ count: 1, exact: true })
      const none = await found({ text: '番', filters: { prefecture: ['47'] } })
      expect(none.total.count).toBe(0)
      // What could be chosen instead still stands there.
      expect(none.facets.prefecture?.counts.length).toBe(2)
    })
  })

  describe('orders otherwise', () => {
    test('by reading and name, and by the last change', async () => {
      const day = (date: number) => `2026-03-0${date}T00:00:00.000Z`
      const [later, sooner, unread] = await put(
        aDocument({ name: '甲鋳物', kana: 'ワイモノ', changedAt: day(2) }),
        aDocument({ name: '乙鋳物', kana: 'アイモノ', changedAt: day(1) }),
        aDocument({ name: '丙鋳物', changedAt: day(3) }),
      )
      expect(await idsFor({ text: '鋳物', sort: 'name' })).toEqual([sooner, later, unread])
      expect(await idsFor({ text: '鋳物', sort: 'changed' })).toEqual([unread, later, sooner])
      expect(await paged({ text: '鋳物', sort: 'name', limit: 1 })).toEqual([sooner, later, unread])
      expect(await paged({ text: '', sort: 'changed', limit: 2 })).toEqual([unread, later, sooner])
    })
  })

  describe('pages', () => {
    test.runIf(can.pageWhileChanging)('without gap or repeat while others come, change and go', async () => {
      const stays = Array.from({ length: 24 }, (_, at) => aDocument({ name: `窯元${at}`, capability: '陶器を焼く' }))
      const leaves = Array.from({ length: 8 }, () => aDocument({ name: '窯', capability: '陶器を焼く' }))
      await put(...stays, ...leaves)
      const seen = await paged({ text: '陶器', limit: 5 }, async (page) => {
        await put({ ...(leaves[page - 1] ?? aDocument({ name: '窯跡' })), hidden: true })
        await put(aDocument({ name: '陶器', capability: '新しい陶器', claimed: true }))
        if (page === 2) await shelfOf().engine.rebuild()
      })
      const ids = stays.map(({ id }) => id)
      expect(seen.filter((id) => ids.includes(id)).toSorted()).toEqual(ids.toSorted())
      expect(new Set(seen).size).toBe(seen.length)
    })

    test('from the start where the cursor is not one of ours', async () => {
      const [it] = await put(aDocument({ name: '始め' }))
      for (const cursor of ['p', 'pAAAA', 'x', 'p9', '']) expect(await idsFor({ text: '始め', cursor })).toEqual([it])
    })
  })

  describe('reads the box', () => {
    test.each(['染色 -羊毛', '染色 －羊毛', '染色 ー羊毛', '染色 −"羊毛"'])('%s leaves the wool out', async (text) => {
      const [silk] = await put(
        aDocument({ name: '一染', capability: '絹の染色' }),
        aDocument({ name: '二染', capability: '羊毛の染色' }),
      )
      const result = await found(text)
      expect(result.hits.map(({ id }) => id)).toEqual([silk])
      expect(result.understood.without).toEqual(['羊毛'])
    })

    test('a minus inside a word is part of it, and alone with a negative word everything else is found', async () => {
      const [code, other] = await put(aDocument({ name: 'A-1工房' }), aDocument({ name: '別の工房' }))
      expect(await idsFor('A-1')).toEqual([code])
      expect(await idsFor('-A')).toEqual([other])
    })

    test.each(['「精密 加工」', '"精密 加工"', '『精密 加工』'])('%s as it stands', async (text) => {
      const [it] = await put(
        aDocument({ name: '甲社', capability: '精密 加工の技' }),
        aDocument({ name: '乙社', capability: '加工は精密' }),
      )
      const result = await found(text)
      expect(result.hits.map(({ id }) => id)).toEqual([it])
      expect(result.understood.phrases).toEqual(['精密 加工'])
    })

    test('a place beside other words narrows down, and still finds a name that holds it', async () => {
      const [there, named] = await put(
        aDocument({ name: '呉の鋳造所', prefecture: '34', capability: '鋳造' }),
        aDocument({ name: '広島鋳造', prefecture: '13', capability: '鋳造' }),
        aDocument({ name: '遠くの鋳造所', prefecture: '01', capability: '広島県の船に鋳造品を納める' }),
      )
      const result = await found('鋳造 広島県')
      expect((await idsFor('鋳造 広島')).toSorted()).toEqual([there, named].toSorted())
      expect(result.understood.places).toEqual([
        { written: '広島県', prefecture: '34', municipality: null, without: '鋳造' },
      ])
    })

    test('words that mean the same, unless they are wanted as typed', async () => {
      const [ai, spelled] = await put(
        aDocument({ name: '甲社', capability: 'AIによる検査' }),
        aDocument({ name: '乙社', capability: '人工知能による検査' }),
      )
      expect((await idsFor('人工知能')).toSorted()).toEqual([ai, spelled].toSorted())
      expect((await found('人工知能')).understood.synonyms).toEqual([{ written: '人工知能', also: ['AI'] }])
      expect(await idsFor({ text: '人工知能', verbatim: true })).toEqual([spelled])
    })

    test.runIf(can.correct)('a slip, and says what it took it for; as typed it finds nothing', async () => {
      const [it] = await put(aDocument({ name: '株式会社あさひ精密工業', capability: 'プログラミング教育' }))
      await shelfOf().engine.rebuild()
      for (const text of ['プログラミンク', 'あさひ精蜜工業']) {
        const result = await found(text)
        expect(result.hits.map(({ id }) => id)).toEqual([it])
        expect(result.understood.didYouMean?.applied).toBe(true)
        expect(result.note?.ja).toContain(result.understood.didYouMean?.text)
      }
      expect((await found({ text: 'プログラミンク', verbatim: true })).total.count).toBe(0)
      expect((await found('プログ')).understood.corrections).toEqual([])
    })

    test('nothing where nobody has the words', async () => {
      await put(aDocument({ name: '静かな会社', capability: '検査' }))
      for (const text of ['ぬぺろもぐじゃ', 'zxkqjvwbfh', '"静かな" "検査する"', '魑魅魍魎'])
        expect((await found(text)).total).toEqual({ count: 0, exact: true })
    })
  })

  describe('explains and compares', () => {
    test('why a document stands where it stands, and that another is not found', async () => {
      const [it, other] = [aDocument({ name: '光学堂', capability: '光学の部品' }), aDocument({ name: '別' })]
      await put(it, other)
      const why = await shelfOf().engine.explain({ text: '光学' }, it)
      expect(why).toMatchObject({ id: it.id, found: true })
      expect(why?.worths[0]).toMatchObject({ field: 'name' })
      expect(why?.sum).toBe(why?.worths.reduce((sum, { worth }) => sum + worth, 0))
      expect(await shelfOf().engine.explain({ text: '光学' }, other)).toMatchObject({ found: false, sum: 0 })
      expect(await shelfOf().engine.explain({ text: '光学' }, { ...it, id: aDocument({ name: '無' }).id })).toBeNull()
    })

    test('what is missing, what is stale, what should not be there', async () => {
      const [kept, changed, hidden] = ['保つ', '変わる', '隠れる'].map((name) => aDocument({ name }))
      await put(...([kept, changed, hidden] as SearchDocument[]))
      const late = aDocument({ name: '遅れて' })
      await shelfOf().putSilently([late, { ...changed, name: '変わった' } as SearchDocument])
      await shelfOf().putSilently([{ ...hidden, hidden: true } as SearchDocument])
      const { engine } = shelfOf()
      const key = (it?: SearchDocument) => [{ type: 'organisation', id: it?.id }]
      expect(await engine.compare()).toEqual({
        indexed: 3,
        expected: 3,
        missing: { count: 1, some: key(late) },
        stale: { count: 1, some: key(changed) },
        stray: { count: 1, some: key(hidden) },
      })
      await engine.rebuild()
      expect(await engine.compare()).toMatchObject({ missing: { count: 0 }, stale: { count: 0 }, stray: { count: 0 } })
    })
  })
}
