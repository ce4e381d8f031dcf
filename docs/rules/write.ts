import { readFile, writeFile } from 'node:fs/promises'
import { allEditions } from '#programs/catalogue/index.ts'
import { readClauses } from './clauses.ts'
import { rulesPage } from './table.ts'

/** Writes docs/rules.md anew: npm run docs:rules. */
const clauses = readClauses(await readFile(new URL('clauses.tsv', import.meta.url), 'utf8'))
await writeFile(new URL('../rules.md', import.meta.url), rulesPage(clauses, await allEditions()))
