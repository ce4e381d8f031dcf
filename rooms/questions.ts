import type { Finding, Question } from '#programs/verdict.ts'

/** Every question that would settle a blocking rule, each path once, in the order of the rules. */
export function openQuestions(findings: readonly Finding[]): Question[] {
  const open = findings.filter((it) => it.blocking && it.outcome === 'unknown').flatMap((it) => it.questions)
  return [...new Map(open.map((it) => [it.path, it])).values()]
}
