import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type * as z from 'zod'
import {
  errorSchema,
  fitsSchema,
  organisationsSchema,
  programSchema,
  programsSchema,
  proposalsSchema,
  verdictSchema,
} from '#app/api/schemas.ts'
import { loader as unknownAddress } from '#app/routes/api.$.ts'
import { action as check, loader as checkByGet } from '#app/routes/api.v1.check.ts'
import { action as fitAction, loader as fitByGet } from '#app/routes/api.v1.fit.ts'
import { loader as openApi } from '#app/routes/api.v1.openapi[.]json.ts'
import { loader as organisations } from '#app/routes/api.v1.organisations.ts'
import { loader as programs, action as programsByPost } from '#app/routes/api.v1.programs.ts'
import { loader as program } from '#app/routes/api.v1.programs_.$id.ts'
import { action as propose } from '#app/routes/api.v1.propose.ts'
import { editionIds, findEdition } from '#programs/catalogue/index.ts'
import { organisationKeys } from '#search/key.ts'
import { aHouse, type House } from '#tests/builders/house.ts'
import { entriesChanged } from '#use-cases/organisations/organisation-changed.ts'

let house: House
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

const asked = (path: string, init: RequestInit & { duplex?: 'half' } = {}, params: Record<string, string> = {}) => ({
  request: new Request(`http://localhost/api/v1/${path}`, init),
  params,
  context: { services: house.services, nonce: '', address: '127.0.0.1' },
})
const post = (body: BodyInit, path = 'check', type = 'application/json') =>
  check(asked(path, { method: 'POST', body, headers: { 'Content-Type': type }, duplex: 'half' }))
const as = async <S extends z.ZodType>(schema: S, answer: Response): Promise<z.infer<S>> => {
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  return schema.parse(await answer.json())
}

const team = readFileSync('tests/cli/files/1-chiiki-dx-r4-a.json', 'utf8')

describe('POST /api/v1/check', () => {
  test('answers a ready team with the verdict of the terminal', async () => {
    const answer = await post(team, 'check?on=2022-03-01')
    expect(answer.status).toBe(200)
    expect(await as(verdictSchema, answer)).toMatchObject({
      program: 'chiiki-dx-r4-a',
      on: '2022-03-01',
      outcome: 'ready',
    })
  })

  test('judges for today in Japan where no day is named', async () => {
    const { on } = await as(verdictSchema, await post(team))
    expect(on).toBe(new Date(house.services.clock.now().getTime() + 9 * 3_600_000).toISOString().slice(0, 10))
  })

  test.each([
    ['{"program":"chiiki-dx-r4-a","members":[{"name":"甲","capitol":1}]}', 'members[0].capitol'],
    ['{"program":"nothing","members":[]}', 'program'],
    ['{', ''],
    ['', ''],
  ])('refuses %s with the place and what to do', async (body, path) => {
    const answer = await post(body)
    expect(answer.status).toBe(400)
    const { error } = await as(errorSchema, answer)
    expect(error.kind).toBe('bad-input')
    expect(error.problems?.[0]).toMatchObject({ path })
    expect(error.problems?.[0]?.message).not.toBe('')
  })

  test('refuses a day that does not exist', async () => {
    expect((await post(team, 'check?on=2022-02-30')).status).toBe(400)
  })

  test('refuses what is no JSON by its type, and what is too large, said or not', async () => {
    expect((await post(team, 'check', 'text/plain')).status).toBe(415)
    expect((await post(' '.repeat(1_000_001))).status).toBe(413)
    const unsaid = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(300_000).fill(32)),
    })
    expect((await post(unsaid)).status).toBe(413)
  })

  test('is not for GET', async () => {
    const answer = checkByGet()
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('POST')
  })
})

/** A community that lacks its two digital firms. */
const short = (() => {
  const { members, ...rest } = JSON.parse(team)
  return { ...rest, members: members.filter(({ roles }: { roles: string[] }) => !roles.includes('digital')) }
})()
const firms = ['デモ甲', 'デモ乙'].map((name) => ({ name, kind: 'it-vendor', prefecture: '35', size: 'sme' }))
const sent = (body: unknown) => ({
  method: 'POST',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
})

describe('POST /api/v1/fit', () => {
  const post = (body: unknown, path = 'fit?on=2022-03-01') => fitAction(asked(path, sent(body)))

  test('tells every programme by its distance from a consortium file', async () => {
    const { programs, directory } = await as(fitsSchema, await post(short))
    expect(programs.map(({ program }) => program).toSorted()).toEqual([...editionIds].toSorted())
    expect(directory).toBe(false)
    expect(programs.find(({ program }) => program === 'chiiki-dx-r4-a')).toMatchObject({ distance: 2 })
  })

  test('counts with a directory, as a list or as the text of a CSV file, and tells the rows it skipped', async () => {
    const own = ({ programs }: { programs: { program: string; distance: number | null }[] }) =>
      programs.find(({ program }) => program === 'chiiki-dx-r4-a')?.distance
    expect(own(await as(fitsSchema, await post({ consortium: short, directory: firms })))).toBe(2)
    const csv = 'name,kind,prefecture\nデモ甲,it-vendor,山口県\nデモ乙,nothing,山口県\n'
    const found = await as(fitsSchema, await post({ consortium: short, directory: csv }))
    expect(own(found)).toBe(2)
    expect(found.skipped).toMatchObject([{ row: 3, column: 'kind' }])
  })

  test.each([
    [{ ...short, program: 'nothing' }, 'program'],
    [{ consortium: { ...short, members: [{ nam: '甲' }] } }, 'consortium.members[0].nam'],
    [{ consortium: short, directory: [{ name: '甲', kind: 'wizard' }] }, 'directory[0].kind'],
    [{ consortium: short, directory: 'who,what\n甲,乙\n' }, 'directory'],
    [{ consortium: short, pool: [] }, 'pool'],
    ['{', ''],
    ['[]', ''],
  ])('refuses %j with the place and what to do', async (body, path) => {
    const answer = await post(body)
    expect(answer.status).toBe(400)
    const { error } = await as(errorSchema, answer)
    expect(error.problems?.map((it) => it.path)).toContain(path)
    expect(error.problems?.[0]?.message).not.toBe('')
  })

  test('is not for GET, nor for what is too large', async () => {
    expect(fitByGet().status).toBe(405)
    expect((await post(' '.repeat(5_000_001))).status).toBe(413)
    expect((await post(short, 'fit?on=2022-02-30')).status).toBe(400)
  })
})

describe('POST /api/v1/propose', () => {
  const post = (body: unknown) => propose(asked('propose?on=2022-03-01', sent(body)))

  test('says who of a directory completes the team, in words', async () => {
    const { outcome, proposals } = await as(
      proposalsSchema,
      await post({ consortium: short, directory: firms, limit: 1 }),
    )
    expect(outcome).toBe('found')
    expect(proposals).toHaveLength(1)
    expect(proposals[0]?.add.map(({ organisation }) => organisation.name).toSorted()).toEqual(['デモ乙', 'デモ甲'])
  })

  test("without a directory partners come from that of this house: the demonstration's until somebody real is there", async () => {
    const list = (demo: boolean) =>
      house.services.transaction(async (stores) => {
        const made = await stores.organisations.createMany(
          ['丙', '丁'].map((name) =>
            anEntry({ name: `${name}${demo}`, facts: { kind: 'tech-venture', prefecture: '35', size: 'sme' }, demo }),
          ),
        )
        await entriesChanged(
          stores,
          made.map(({ id }) => id),
        )
      })
    const found = async (body: unknown) => {
      const { demo, proposals } = await as(proposalsSchema, await post(body))
      return { demo, names: proposals[0]?.add.map(({ organisation }) => organisation.name).toSorted() }
    }
    expect(await as(proposalsSchema, await post(short))).toMatchObject({ outcome: 'impossible', proposals: [] })
    await list(true)
    expect(await found(short)).toEqual({ demo: true, names: ['丁true', '丙true'] })
    await list(false)
    expect(await found({ consortium: short, limit: 1 })).toEqual({ names: ['丁false', '丙false'] })
  })

  test.each([
    [{ directory: firms }, 'consortium'],
    [{ consortium: short, directory: firms, limit: 0 }, 'limit'],
    [{ consortium: short, directory: 3 }, 'directory'],
  ])('refuses %j with the place', async (body, path) => {
    const answer = await post(body)
    expect(answer.status).toBe(400)
    expect((await as(errorSchema, answer)).error.problems?.[0]).toMatchObject({ path })
  })
})

describe('GET /api/v1/programs', () => {
  test('lists the editions and shows each of them', async () => {
    const list = await as(programsSchema, await programs(asked('programs')))
    expect(list.programs.length).toBeGreaterThanOrEqual(5)
    for (const { id } of list.programs) {
      const whole = await as(programSchema, await program(asked(`programs/${id}`, {}, { id })))
      const edition = await findEdition(id)
      expect(whole.rules.map((rule) => rule.id)).toEqual(edition?.rules.map((rule) => rule.id))
    }
  })

  test('says of an edition that is not there that it is not', async () => {
    const answer = await program(asked('programs/nothing', {}, { id: 'nothing' }))
    expect(answer.status).toBe(404)
    expect((await as(errorSchema, answer)).error).toMatchObject({ kind: 'not-found', what: 'program' })
  })
})

test('what is only read turns a POST away', async () => {
  const answer = programsByPost()
  expect(answer.status).toBe(405)
  expect(answer.headers.get('allow')).toBe('GET')
})

describe('GET /api/v1/organisations', () => {
  beforeAll(async () => {
    await house.services.transaction(async (stores) => {
      const made = await stores.organisations.createMany([
        anEntry({
          name: '株式会社鉄心',
          facts: { kind: 'company', prefecture: '15', employees: 9_876_543 },
          demo: true,
        }),
        anEntry({ name: '鉄道情報', facts: { kind: ['company', 'it-vendor'], prefecture: '13' } }),
        anEntry({ name: '隠れた鉄工所', facts: { kind: 'company', prefecture: '15' } }),
      ])
      const hidden = made.find(({ name }) => name === '隠れた鉄工所')
      if (hidden) await stores.organisations.hide(hidden.id, new Date())
      await stores.search.changed(organisationKeys(made.map(({ id }) => id)))
    })
  })
  const search = (query: string) => organisations(asked(`organisations${query}`))

  test('finds, counts, marks what is invented, and keeps to itself what is hidden or not public', async () => {
    const answer = await search('?q=%E9%89%84')
    const text = await answer.clone().text()
    const found = await as(organisationsSchema, answer)
    expect(found.organisations.map(({ name }) => name).toSorted()).toEqual(['株式会社鉄心', '鉄道情報'])
    expect(found.organisations.filter(({ demo }) => demo).map(({ name }) => name)).toEqual(['株式会社鉄心'])
    expect(found.facets.kind).toContainEqual({ value: 'it-vendor', count: 1 })
    expect(text).not.toContain('9876543')
    expect(text).not.toContain('隠れた')
  })

  test('filters by kind and by prefecture, as code or name, several at once', async () => {
    const names = async (query: string) =>
      (await as(organisationsSchema, await search(query))).organisations.map(({ name }) => name)
    expect(await names('?kind=it-vendor')).toEqual(['鉄道情報'])
    expect(await names('?prefecture=%E6%96%B0%E6%BD%9F')).toEqual(['株式会社鉄心'])
    expect(await names('?prefecture=13,15&kind=company')).toHaveLength(2)
    expect(await names('?prefecture=13&prefecture=15&limit=1')).toHaveLength(1)
  })

  test.each(['?kind=wizard', '?prefecture=99', '?limit=0', '?limit=', '?limit=ten', '?cursor=x', '?qu=x'])(
    'refuses %s and says what is wrong',
    async (query) => {
      const answer = await search(query)
      expect(answer.status).toBe(400)
      const { error } = await as(errorSchema, answer)
      expect(error.problems?.[0]?.message).not.toBe('')
    },
  )
})

describe('GET /api/v1/openapi.json', () => {
  test('describes every address there is, and every reference leads somewhere', async () => {
    const document = (await openApi().json()) as {
      openapi: string
      paths: Record<string, object>
      components: { schemas: Record<string, object> }
    }
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toEqual([
      '/check',
      '/fit',
      '/propose',
      '/programs',
      '/programs/{id}',
      '/organisations',
    ])
    const named = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    )
    expect(named.filter((name) => !(String(name) in document.components.schemas))).toEqual([])
    expect(JSON.stringify(document)).not.toContain('#/$defs')
  })

  test('below /api even what is not there is JSON', async () => {
    expect((await as(errorSchema, unknownAddress())).error.kind).toBe('not-found')
  })
})

const anEntry = (it: { name: string; facts: object; demo?: boolean }) => ({
  corporateNumber: null,
  kana: null,
  evidence: {},
  capability: '',
  municipalityName: null,
  industryName: null,
  domain: null,
  source: null,
  sourceUrl: null,
  demo: false,
  ...it,
})
