import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// `npm test`: types, lint and format, then every test, browsers included. What each says streams by; the last line counts.
// Arguments go to vitest: npm test -- tests/rooms

const root = fileURLToPath(new URL('..', import.meta.url))
const packaged = (...path: string[]) => join(root, 'node_modules', ...path)

interface Count {
  passed: number
  failed: number
}

/** Runs a program of node_modules to its end, on this terminal. */
function run(name: string, program: string, args: readonly string[]): Promise<number> {
  console.log(`\n▶ ${name}`)
  const child: ChildProcess = spawn(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => done(code ?? 1))
  })
}

async function asOne(name: string, program: string, args: readonly string[]): Promise<Count> {
  const code = await run(name, program, args)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Each test counts; a file that does not load, or an error beside the tests, counts as one that failed. */
async function vitest(args: readonly string[]): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'musubi-report-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run('tests', packaged('vitest', 'vitest.mjs'), ['run', ...reporters, ...args])
  const counted = await readFile(report, 'utf8').then(countIn, () => ({ passed: 0, failed: 0 }))
  await rm(folder, { recursive: true })
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

function countIn(text: string): Count {
  const report = JSON.parse(text) as Report
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }
}

const counts = [
  await asOne('types', packaged('typescript', 'bin', 'tsc'), ['--noEmit']),
  await asOne('lint and format', packaged('@biomejs', 'biome', 'bin', 'biome'), ['check', '--error-on-warnings', '.']),
  await vitest(process.argv.slice(2)),
]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
