import { formatExactYen } from '#consortium/yen.ts'
import type { Span } from '#programs/estimate.ts'
import { useSay, useWords } from '../../words/use-words.ts'

/** Yen to the last digit, and spans of it, in the language of the page. */
export function useYen() {
  const say = useSay()
  const { money } = useWords()
  const yen = (amount: number) => say(formatExactYen(amount))
  return {
    yen,
    span: ({ least, most }: Span): string => {
      if (least === most) return yen(most)
      return Number.isFinite(most) ? money.range(yen(least), yen(most)) : money.openRange(yen(least))
    },
  }
}
