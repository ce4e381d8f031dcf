import { kinds } from '#consortium/kinds.ts'
import { prefectures } from '#consortium/prefecture.ts'

/** What an address of the directory asks for. Unknown values in it are left out: an old link still shows something. */
export interface Asked {
  readonly text: string
  readonly kinds: string[]
  readonly prefectures: string[]
  readonly cursor: string | undefined
}

export function askedOf(request: Request): Asked {
  const query = new URL(request.url).searchParams
  const once = (name: string) => [...new Set(query.getAll(name))]
  const cursor = query.get('from')
  return {
    text: (query.get('q') ?? '').slice(0, 200).trim(),
    kinds: once('kind').filter((it) => it in kinds),
    prefectures: once('prefecture').filter((it) => prefectures.some(({ code }) => code === it)),
    cursor: cursor && /^p[\w-]{1,600}$/.test(cursor) ? cursor : undefined,
  }
}
