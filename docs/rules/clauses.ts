/** One clause of the documents: what an edition asks, pays or prefers, under the number that our rule for it keeps. */
export interface Clause {
  /** `*` for a clause that cuts across editions. */
  readonly edition: string
  /** A number, `money`, `plan`, `preference`, `open`, `X1`; `-` for an edition without any, `background` for a line without an edition. */
  readonly number: string
  readonly label: 'H' | 'I' | 'P' | 'S' | '$' | '-'
  readonly words: string
  /** Of a clause across editions: the rules that hold it. */
  readonly rules: readonly string[]
}

/** Reads `clauses.tsv`. Throws where a line has not its columns: a slip of that file. */
export function readClauses(text: string): Clause[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return lines.map((line) => {
    const [edition, number, label, words, rules = ''] = line.split('\t')
    if (!edition || !number || !isLabel(label) || !words)
      throw new Error(`clauses.tsv has a line short of columns: ${line}`)
    return { edition, number, label, words, rules: rules === '' ? [] : rules.split(' ') }
  })
}

/** What the labels stand for, as the table explains them. */
export const labels = {
  H: 'required',
  I: 'inferred, our reading',
  P: 'provisional, may change',
  S: 'preferred or judged, never blocks',
  $: 'money',
  '-': 'states nothing to check',
} as const

const isLabel = (label: string | undefined): label is Clause['label'] => label !== undefined && label in labels
