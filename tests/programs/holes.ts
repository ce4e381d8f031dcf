import type { Consortium } from '#consortium/consortium.ts'
import type { Verdict } from '#programs/verdict.ts'
import { japaneseIn, strayJapaneseIn } from '#tests/builders/japanese.ts'

/** The sentences of a verdict that hold a hole, are empty, or are Japanese where they should be English. */
export function holesIn({ findings, money }: Verdict, team: Consortium): string[] {
  const said = [...findings, ...money].map(({ says }) => says)
  const whys = findings.flatMap(({ counted, notCounted }) => [...counted, ...notCounted].map(({ why }) => why))
  const asked = findings.flatMap(({ questions, lacks }) => [
    ...questions.map(({ ask }) => ask),
    ...lacks.map(({ says }) => says),
  ])
  const english = [...said, ...money.map(({ label }) => label), ...whys, ...asked].map(({ en }) => en)
  const bare = withoutWordsOf(team)
  return [
    ...[...said, ...whys, ...asked]
      .flatMap(({ ja, en }) => [ja, en])
      .filter((text) => /undefined|NaN|Infinity|\[object/.test(text)),
    ...said.filter(({ ja, en }) => ja === '' || en === '').map(({ ja, en }) => `empty: ${ja}${en}`),
    ...english.map(bare).filter((text) => strayJapaneseIn(text).length > 0),
  ]
}

/** Takes out what a team was called and stated, which is Japanese in any language. */
function withoutWordsOf(team: unknown): (text: string) => string {
  const wordsIn = (it: unknown): string[] =>
    typeof it === 'string' ? [it] : Object.values(it ?? {}).flatMap((part) => wordsIn(part))
  const stated = wordsIn(team).filter((it) => japaneseIn(it).length > 0)
  const longestFirst = stated.sort((one, other) => other.length - one.length)
  return (text) => longestFirst.reduce((rest, it) => rest.replaceAll(it, ''), text)
}
