import { mkdir, writeFile } from 'node:fs/promises'
import { casesOf } from '#programs/catalogue/cases.ts'
import { allEditions } from '#programs/catalogue/index.ts'

/*
 * Every edition and its cases as plain data, so that a mutant is tried without loading some hundred modules each time.
 * `npm run test:mutation` writes it first; `vitest.mutation.config.ts` puts it in the place of the catalogue.
 */
const folder = new URL('../../.tmp/mutation/', import.meta.url)
await mkdir(folder, { recursive: true })
await writeFile(new URL('editions.json', folder), JSON.stringify(await allEditions()))
await writeFile(new URL('cases.json', folder), JSON.stringify(casesOf))
