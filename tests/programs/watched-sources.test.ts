import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { allEditions, isEditionId } from '#programs/catalogue/index.ts'
import { documentHashes } from '#programs/document-hashes.ts'
import { officialPages } from '#programs/official-pages.ts'
import { watchedSources } from '#programs/watched-sources.ts'
import { theEdition } from '#tests/builders/programs.ts'

const folder = fileURLToPath(new URL('../../programs/sources/', import.meta.url))
const editions = await allEditions()

test('the hashes of the documents are those of the files we hold', () => {
  const held = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const file = readFileSync(`${folder}${name}`)
      return [name, { hash: createHash('sha256').update(file).digest('hex'), bytes: file.length }] as const
    })
  expect(documentHashes).toEqual(Object.fromEntries(held))
})

test('every edition has a source to watch: a document we hold or an address', () => {
  for (const edition of editions) {
    const them = watchedSources(edition)
    expect(them.length, edition.id).toBeGreaterThan(0)
    for (const { source, kind } of them)
      if (kind === 'document') expect(documentHashes[source], edition.id).toBeDefined()
      else expect(new URL(source).protocol, edition.id).toMatch(/^https?:$/)
  }
})

test('official pages are watched, others’ reports only where nothing official is known', async () => {
  const kinds = async (id: Parameters<typeof theEdition>[0]) => [
    ...new Set(watchedSources(await theEdition(id)).map(({ kind }) => kind)),
  ]
  expect(await kinds('chiiki-dx-r4-a')).toEqual(['document'])
  expect(await kinds('sapoin-r2')).toEqual(['document', 'page'])
  expect(await kinds('gotech-r8-normal')).toEqual(['page'])
  expect(await kinds('saikochiku-13')).toEqual(['report'])
})

test('the guidelines whose address alone is known are watched too', async () => {
  expect(watchedSources(await theEdition('it-2026-multi')).map(({ source }) => source)).toContain(
    'https://it-shien.smrj.go.jp/pdf/it2026_kitei_fukusu.pdf',
  )
  expect(Object.keys(officialPages).filter((id) => !isEditionId(id))).toEqual([])
})
