import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that goes into `build/`, and the packages it was built with. */
const sources = [
  'app',
  'cli',
  'consortium',
  'db',
  'exports',
  'imports',
  'jobs',
  'matching',
  'programs',
  'rooms',
  'search',
  'server',
  'use-cases',
  'cli.ts',
  'server.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
]

/** Where a build notes which sources it was made from; written last, so that a build cut short is made again. */
export const builtFrom = (root) => join(root, 'build', 'sources.sha256')

/** A hash over names and contents of the sources, some tens of milliseconds. */
export function hashOfSources(root) {
  const hash = createHash('sha256')
  for (const source of sources.filter((it) => existsSync(join(root, it)))) addTo(hash, root, source)
  return hash.digest('hex')
}

function addTo(hash, root, path) {
  const full = join(root, path)
  if (!statSync(full).isDirectory()) {
    hash.update(`${path}\0`).update(createHash('sha256').update(readFileSync(full)).digest())
    return
  }
  for (const name of readdirSync(full).sort()) addTo(hash, root, `${path}/${name}`)
}

/** Whether what is built was built from the sources as they are. */
export function isBuilt(root) {
  try {
    return readFileSync(builtFrom(root), 'utf8') === hashOfSources(root)
  } catch (error) {
    if (error.code === 'ENOENT') return false
    throw error
  }
}
