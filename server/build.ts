import { spawn } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { build as bundle, type Plugin } from 'esbuild'
import { checkout } from './checkout.ts'
import { stepsOn } from './console.ts'
import { builtFrom, hashOfSources } from './sources.mjs'

const root = checkout()

/** A module that reads a file beside itself still finds it from the bundle. */
const ownAddress: Plugin = {
  name: 'own-address',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const written = await readFile(path, 'utf8')
      if (!written.includes('import.meta.url')) return undefined
      const own = `new URL(${JSON.stringify(relative(checkout('build'), path).replaceAll('\\', '/'))}, import.meta.url).href`
      return { contents: written.replaceAll('import.meta.url', `(${own})`), loader: 'ts' }
    })
  },
}

/** The pages, as Remix builds them. What it says is shown only when it fails. */
function buildPages(): Promise<void> {
  const cli = checkout('node_modules/@remix-run/dev/dist/cli.js')
  const child = spawn(process.execPath, [cli, 'vite:build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk) => said.push(chunk))
  child.stderr.on('data', (chunk) => said.push(chunk))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(Buffer.concat(said).toString()))))
  })
}

/** The server and the terminal's commands, for Node as it is: packages stay outside, dynamic imports stay apart. */
const buildHosts = () =>
  bundle({
    absWorkingDir: root,
    entryPoints: ['server.ts', 'cli.ts'],
    outdir: 'build',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    plugins: [ownAddress],
    logLevel: 'error',
  })

const step = stepsOn(console)
const hash = hashOfSources(root)
await rm(checkout('build'), { recursive: true, force: true })
step('画面を組み立てています…（初回と更新後だけ、30 秒ほどかかります）', 'building the pages')
await buildPages()
step('サーバーを組み立てています…', 'building the server')
await buildHosts()
await writeFile(builtFrom(root), hash)
