// `npm start`: looks at Node, builds what is not built or out of date, and starts the built server in this process.
// Plain JavaScript with nothing new in it, so that any Node gets as far as the sentence.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { whyTooOld } from './node-version.mjs'

const npm = process.ppid
const root = dirname(dirname(fileURLToPath(import.meta.url)))

const tooOld = whyTooOld(process.versions.node)
if (tooOld) leave(tooOld)

if (!existsSync(join(root, 'node_modules', 'tsx')))
  leave('パッケージが未導入です。先に npm ci を実行してください。\nPackages are missing; run npm ci first.')

import('./sources.mjs')
  .then(({ isBuilt }) => {
    if (!isBuilt(root)) build()
    process.env.NODE_ENV = process.env.NODE_ENV || 'production'
    return import(pathToFileURL(join(root, 'build', 'server.js')).href)
  })
  .catch((error) => {
    console.error(error)
    process.exit(1)
  })

function build() {
  const { status, signal } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'server', 'build.ts')], {
    cwd: root,
    stdio: 'inherit',
  })
  if (signal) process.exit(130)
  if (status !== 0) process.exit(status || 1)
  if (process.ppid !== npm) process.exit(1) // whoever started us did not wait for the build
}

function leave(words) {
  console.error(words)
  process.exit(1)
}
