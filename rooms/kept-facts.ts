import type { Consortium } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import type { Edition } from '#programs/edition.ts'
import { factsForRooms } from '#programs/facts-read.ts'
import { askedOnce, askFor } from '#programs/questions.ts'
import type { Finding, Question, Verdict } from '#programs/verdict.ts'

/** What tells a deemed large company and stays with the organisation: a room asks for the outcome instead. */
const behindOutcome = ['owners', 'officers', 'taxableIncome'] as const

/** The verdict with one question, whether a member is deemed large, in place of those for facts that never enter a room. */
export function askedInRoom(verdict: Verdict, edition: Edition, { members }: Pick<Consortium, 'members'>): Verdict {
  const taken = factsForRooms(edition)
  if (!taken.includes('members[].deemedLarge')) return verdict

  const kept = behindOutcome.filter((name) => name !== 'taxableIncome' || !taken.includes('members[].taxableIncome'))
  const asked = (question: Question): Question => {
    const name = /^members\[\d+\]\.(\w+)$/.exec(question.path)?.[1]
    const member = question.member === null ? undefined : members[question.member]
    if (question.member === null || !member || !kept.some((it) => it === name)) return question
    const of = { index: question.member, name: member.name }
    return askFor(
      'members[].deemedLarge',
      of,
      words('みなし大企業に当たるかどうかを確かめてください。', 'find out whether it is deemed large.'),
    )
  }
  const told = (finding: Finding): Finding =>
    finding.questions.length === 0 ? finding : { ...finding, questions: askedOnce(finding.questions.map(asked)) }
  return {
    ...verdict,
    findings: verdict.findings.map(told),
    outlook: { ...verdict.outlook, findings: verdict.outlook.findings.map(told) },
  }
}
