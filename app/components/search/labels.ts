import { divisions } from '#consortium/industry-groups.ts'
import { kinds } from '#consortium/kinds.ts'
import { prefectures } from '#consortium/prefecture.ts'
import { type Words, words } from '#consortium/words.ts'
import type { WishList } from '#use-cases/searches/wishes.ts'
import { useSay } from '../../words/use-words.ts'

const find: Readonly<Record<WishList, (value: string) => Words | undefined>> = {
  kinds: (it) => (Object.hasOwn(kinds, it) ? kinds[it as keyof typeof kinds] : undefined),
  prefectures: (it) => prefectures.find(({ code }) => code === it),
  municipalities: () => undefined,
  industries: (it) => divisions.filter(([letter]) => letter === it).map(([, ja, en]) => words(ja, en))[0],
}

/** What a value of a filter is called; itself where it has no name here. */
export function useLabel() {
  const say = useSay()
  return (list: WishList, value: string): string => {
    const found = find[list](value)
    return found ? say(found) : value
  }
}
