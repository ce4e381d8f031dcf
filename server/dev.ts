import type { ServerBuild } from '@remix-run/server-runtime'
import type { ModuleNode } from 'vite'
import { checkout } from './checkout.ts'
import { pagesOf } from './pages.ts'
import type { OpenWorkshop } from './workshop.ts'

const house = '/server/house.ts'
/** Editors write several files at once. In milliseconds. */
const settling = 30

/**
 * The code as it stands in the editor. Vite loads house and pages; a change to a page is on the screen at once, a change behind it
 * opens a new house while the door, the page and what was typed stay.
 */
export const devWorkshop: OpenWorkshop = async (http) => {
  const { createServer } = await import('vite') // not at the top: the built server must not load it
  const ours = process.listeners('SIGTERM')
  const vite = await createServer({
    root: checkout(),
    server: { middlewareMode: true, hmr: { server: http } },
    appType: 'custom',
  })
  // Remix's own little Vite would end the process at SIGTERM, before what we opened is closed.
  for (const listener of process.listeners('SIGTERM')) if (!ours.includes(listener)) process.off('SIGTERM', listener)
  const load = <T>(id: string) => vite.ssrLoadModule(id) as Promise<T>

  return {
    dev: true,
    assets: vite.middlewares,
    openHouse: async (parts) => (await load<typeof import('./house.ts')>(house)).openHouse(parts),
    pages: async (services) => pagesOf(() => load<ServerBuild>('virtual:remix/server-build'), services),
    onChange(renew) {
      let last = Promise.resolve()
      let waiting = false
      // One at a time, and one for all changes that come meanwhile.
      const renewSoon = () => {
        if (waiting) return
        waiting = true
        last = last.then(async () => {
          await new Promise((done) => setTimeout(done, settling))
          waiting = false
          await renew().catch((error: Error) => console.error(error)) // a slip while editing: the next change mends it
        })
      }
      vite.watcher.on('change', (file) => {
        const changed = vite.moduleGraph.getModulesByFile(file) ?? new Set<ModuleNode>()
        if ([...changed].some((module) => leadsTo(house, module))) renewSoon()
      })
    },
    close: () => vite.close(),
  }
}

/** Whether a module is loaded, however indirectly, by the one at this address. */
function leadsTo(url: string, module: ModuleNode, seen: ModuleNode[] = []): boolean {
  if (module.url === url) return true
  if (seen.includes(module)) return false
  seen.push(module)
  return [...module.importers].some((it) => leadsTo(url, it, seen))
}
