import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A path in the checkout, wherever this code runs from: `server/` as written, `build/` once built.
 *
 * @example checkout('db/migrations')
 */
export const checkout = (...path: string[]): string => join(above(dirname(fileURLToPath(import.meta.url))), ...path)

const above = (folder: string): string => (existsSync(join(folder, 'package.json')) ? folder : above(dirname(folder)))
