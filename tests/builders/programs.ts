import type { Consortium } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import { type EditionId, findEdition } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { type Edition, edition } from '#programs/edition.ts'
import type { Clause, Rule } from '#programs/rule.ts'
import type { Finding, RuleId, Verdict } from '#programs/verdict.ts'

/** The day the cases are judged on. */
export const aDay = '2022-04-01'

/** An edition of the catalogue; the test fails when it is not there. */
export async function theEdition(id: EditionId): Promise<Edition> {
  const found = await findEdition(id)
  if (!found) throw new Error(`There is no edition ${id}.`)
  return found
}

/** One finding of a verdict; the test fails when the rule is not there. */
export function findingOf({ findings }: Pick<Verdict, 'findings'>, rule: RuleId): Finding {
  const found = findings.find((finding) => finding.rule === rule)
  if (!found) throw new Error(`There is no finding ${rule}.`)
  return found
}

/** An edition that consists of these clauses, numbered from 1, all hard. Invented, for rules taken alone. */
export const anEditionOf = (...clauses: readonly Clause[]): Edition => {
  const head = (number: number | string) => ({
    id: `invented#${number}` as RuleId,
    strength: 'hard' as const,
    title: words('作り物の規則', 'An invented rule'),
    source: { kind: 'quoted' as const, document: 'invented.txt', place: '', quote: '' },
  })
  return edition({
    id: 'invented',
    name: words('作り物の公募', 'An invented call'),
    stage: 'current',
    consortium: 'required',
    about: words('', ''),
    asOf: words('', ''),
    sizeTable: 'SK-4',
    call: { ...head('open'), shape: 'within-dates' },
    roles: [
      { role: 'member', called: words('構成員', 'member'), does: words('', ''), member: true },
      { role: 'advisor', called: words('アドバイザー', 'adviser'), does: words('', ''), member: false, apart: true },
    ],
    rules: clauses.map((clause, at): Rule => ({ ...head(at + 1), ...clause })),
    money: [],
  })
}

/** What an invented edition of one clause finds of a team. */
export const judged = (clause: Clause, team: Consortium, on = aDay): Finding =>
  findingOf(check(anEditionOf(clause), team, on), 'invented#1')
