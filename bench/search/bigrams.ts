/** Counts how many different pairs of Japanese characters a stream of texts has; hiragana counts as katakana, as in the index. */
export function bigramCounter() {
  const seen = new Map<number, number>()
  return {
    add(text: string): void {
      let before = 0
      for (let at = 0; at < text.length; at++) {
        const unit = folded(text.charCodeAt(at))
        if (isJapanese(before) && isJapanese(unit)) {
          const pair = before * 65_536 + unit
          seen.set(pair, (seen.get(pair) ?? 0) + 1)
        }
        before = unit
      }
    },
    distinct: (): number => seen.size,
    /** How often each came, most often first. */
    counts: (): number[] => [...seen.values()].sort((a, b) => b - a),
  }
}

const folded = (unit: number): number => (unit >= 0x3041 && unit <= 0x3096 ? unit + 0x60 : unit)

/** Kana, 々 and the kanji of the first plane. */
const isJapanese = (unit: number): boolean =>
  (unit >= 0x30a1 && unit <= 0x30fc) || (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3005
