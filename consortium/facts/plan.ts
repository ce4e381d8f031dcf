import { planContentFacts } from './plan-content.ts'
import { planFigureFacts } from './plan-figures.ts'
import { planStatementFacts } from './plan-statements.ts'
import { toolFacts } from './plan-tools.ts'

/** What the consortium wants to do (facts.md 2.4 and 2.5): what it is about, what it states, its tools, its figures. */
export const planFacts = { ...planContentFacts, ...planStatementFacts, ...toolFacts, ...planFigureFacts } as const
