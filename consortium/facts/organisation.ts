import * as z from 'zod'
import { words } from '../words.ts'
import { evidenceLevels, fact } from './fact.ts'
import { financeFacts } from './finance.ts'
import { identityFacts } from './identity.ts'
import { largeFacts } from './large.ts'
import { recordFacts } from './record.ts'
import { seatFacts } from './seat.ts'
import { tradeFacts } from './trade.ts'

const known = { ...identityFacts, ...tradeFacts, ...largeFacts, ...financeFacts, ...recordFacts } as const

const evidencePaths = [...Object.keys(known), ...Object.keys(seatFacts)] as (
  | keyof typeof known
  | keyof typeof seatFacts
)[]

/**
 * What is known of an organisation, whatever it applies for (facts.md 2.2): who it is, its trade and size,
 * its figures, its record, and how each of these is known.
 */
export const organisationFacts = {
  ...known,
  evidence: fact({
    type: z.partialRecord(z.enum(evidencePaths), z.enum(evidenceLevels)).readonly(),
    label: words('根拠', 'Evidence'),
    help: words(
      '各項目をどのように確かめたか。guessed は名称などからの推定、self は自己申告、register は公的な登録、document は書類の確認、expired は期限切れです。判定は変わらず、最も弱い根拠が表示されます。',
      'How each fact is known: guessed from the name, self-declared, in a public register, seen on paper, or past its date. It never turns a verdict; a verdict shows its weakest.',
    ),
    knownBy: ['coordinator'],
    evidence: ['self'],
    seenBy: 'rooms',
  }),
} as const
