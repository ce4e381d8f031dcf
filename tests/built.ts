import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isBuilt } from '#server/sources.mjs'

/** Whole servers run as built; builds when what is built is out of date. */
export default function setup(): void {
  const root = fileURLToPath(new URL('..', import.meta.url))
  if (isBuilt(root)) return
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The build failed.')
}
