import { lstat, readFile, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { unless } from './unless.ts'

/**
 * Makes the links between shared libraries that the package's install script would have made; with
 * `npm ci --ignore-scripts` Postgres otherwise dies looking for libicui18n.so.60. Doing it twice changes nothing.
 *
 * @returns false when the folder cannot be written, so that a copy must be linked instead
 */
export async function linkLibraries(native: string): Promise<boolean> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(unless('ENOENT'))
  if (list === undefined) return true // Windows needs none

  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(dirname(native), target)
    if (await lstat(link).catch(unless('ENOENT'))) continue

    const made = await symlink(basename(source), link).then(() => true, unless('EEXIST', 'EACCES', 'EROFS', 'EPERM'))
    if (!made && !(await lstat(link).catch(unless('ENOENT')))) return false
  }
  return true
}
