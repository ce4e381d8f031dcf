import * as z from 'zod'
import { acquisitions, processes, toolFunctions, toolParts } from '../tool-words.ts'
import { words } from '../words.ts'
import { fact } from './fact.ts'
import { listOf, longest, oneOf, text, yesNo } from './values.ts'

const tool = z
  .strictObject({
    name: text.optional(),
    provider: text.optional(),
    part: oneOf(toolParts).optional(),
    registered: yesNo.optional(),
    processes: listOf(processes).optional(),
    linkable: yesNo.optional(),
    contactFree: yesNo.optional(),
    cloud: yesNo.optional(),
    telework: yesNo.optional(),
    functions: listOf(toolFunctions).optional(),
    acquisition: oneOf(acquisitions).optional(),
  })
  .readonly()

/** The IT tools of the plan (facts.md 2.5). */
export const toolFacts = {
  tools: fact({
    type: z.array(tool).max(longest.lines).readonly(),
    label: words('ITツール', 'IT tools'),
    help: words(
      '導入するツールごとに、名称、提供者（構成員の名称）、区分、事務局への登録の有無、業務プロセス（P-01〜P-07）、連携型・非対面化・クラウド・テレワークへの対応、機能、調達方法を書きます。',
      'For each tool: name, provider (a member’s name), part, whether it is registered with the office, processes P-01 to P-07, linkable, contact-free, cloud, telework, functions, and how it is acquired.',
    ),
    knownBy: ['vendor', 'coordinator'],
    evidence: ['self', 'register', 'document'],
    seenBy: 'rooms',
  }),
} as const
