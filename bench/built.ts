import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * A file of the bench as the product runs, bundled as `npm run build` does it: tsx keeps the names of functions inside
 * others, which the product does not pay for.
 */
export const built = async <Exports>(name: string): Promise<Exports> => import(await bundled(name))

/** The same for a process of its own: where the bundle lies. */
export async function bundled(name: string): Promise<string> {
  const outfile = fileURLToPath(new URL(`../.tmp/bench/${name}.mjs`, import.meta.url))
  await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'error',
  })
  return outfile
}
