import { findPrefecture } from '#consortium/prefecture.ts'
import { foldMapped } from '#search/fold.ts'
import { settled } from '#search/pieces.ts'
import type { ShownSeat } from './shown-seat.ts'

/**
 * Those of the open seats that hold every word of a text, however it is written. What everyone is shown is looked at and nothing else:
 * a blind seat is not found by the name it keeps back.
 */
export function seatsSaying(text: string, seats: readonly ShownSeat[]): ShownSeat[] {
  const words = text.split(/\s+/u).map(plain).filter(Boolean)
  return seats.filter((it) => {
    const said = plain(shownTextOf(it))
    return words.every((word) => said.includes(word))
  })
}

const plain = (text: string): string => settled(foldMapped(text)).text

function shownTextOf({ program, roles, prefecture, text, asker }: ShownSeat): string {
  const place = prefecture === null ? undefined : findPrefecture(prefecture)
  const both = [program.name, ...roles.map(({ called }) => called), ...(place ? [place] : [])]
  return [...both.flatMap(({ ja, en }) => [ja, en]), text ?? '', asker?.name ?? ''].join('\n')
}
