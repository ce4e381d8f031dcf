import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/*
 * The changed code and every test that is tried on it as one file: loading some hundred modules anew for each mutant would
 * take most of the time. A module that reads a file beside itself still finds it.
 */
const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\/(tests|programs|consortium)\/.*\.ts$/ }, async ({ path }) => {
      const written = await readFile(path, 'utf8')
      const address = JSON.stringify(pathToFileURL(path).href)
      return { contents: written.replaceAll('import.meta.url', address), loader: 'ts' }
    })
  },
}

await build({
  entryPoints: ['tests/mutation/all.ts'],
  outfile: '.tmp/mutation/all.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  external: ['vitest'],
  alias: {
    '#programs/catalogue/index.ts': './tests/mutation/catalogue.ts',
    '#programs/catalogue/cases.ts': './tests/mutation/cases.ts',
  },
  plugins: [ownAddress],
  logLevel: 'error',
})
