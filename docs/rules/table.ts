import type { Edition } from '#programs/edition.ts'
import { answerTo, rulesBeside, ruleWords, standsBy } from './answers.ts'
import { type Clause, labels } from './clauses.ts'

/** The whole of docs/rules.md: every clause of the documents with the rule that holds it, then what stands beside them. */
export function rulesPage(clauses: readonly Clause[], all: readonly Edition[]): string {
  const editions = new Map(all.map((edition) => [edition.id, edition]))
  const answered = (list: readonly Clause[]) =>
    list.map((clause) => [
      clause.number,
      labels[clause.label],
      clause.words,
      answerTo(clause, editions) ?? '**nothing yet**',
    ])
  const across = clauses.filter(({ edition }) => edition === '*')
  const background = clauses.filter(({ number }) => number === 'background')
  const ids = [...new Set(clauses.map(({ edition }) => edition))].filter(
    (id) => id !== '*' && !background.some(({ edition }) => edition === id),
  )
  return [
    intro(clauses.length, ids.length),
    ...ids.flatMap((id) => [
      heading(id, editions.get(id)),
      table(['clause', 'label', 'what it says', 'here'], answered(clauses.filter(({ edition }) => edition === id))),
    ]),
    '## Across editions',
    table(['clause', 'label', 'what it says', 'here'], answered(across)),
    '## Lines named with their purpose only',
    table(
      ['line', 'what it is', 'here'],
      background.map((clause) => [clause.edition, clause.words, answerTo(clause, editions) ?? '']),
    ),
    '## Rules beyond the documents',
    'Read off official pages (secondary ones never block), or advice where the documents leave something open.',
    table(
      ['rule', 'what it says', 'stands by'],
      all.flatMap((edition) =>
        rulesBeside(edition, clauses).map((rule) => [
          ruleWords(rule),
          rule.title.en,
          standsBy(rule, clauses) ?? '**nothing**',
        ]),
      ),
    ),
    '',
  ].join('\n\n')
}

const intro = (clauses: number, editions: number): string =>
  `# Every clause and its rule

Written by \`npm run docs:rules\` from \`docs/rules/clauses.tsv\` and the catalogue; a test finds it out of date. ${clauses} clauses of
${editions} editions and of lines beside them, each with the rule that holds it, or why it is only shown. The labels are those of
the clauses: ${Object.values(labels).join('; ')}.`

const heading = (id: string, edition: Edition | undefined): string => `## ${id}${edition ? ` ${edition.name.ja}` : ''}`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const cell = (text: string): string => text.replaceAll('|', '\\|')
