import type { Words } from '#consortium/words.ts'
import { words } from '#consortium/words.ts'
import type { Edition, Information } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Rule } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { aSmallFirm, soleApplicant, withItsPlan } from './seisansei.roles.ts'
import { type Line, seisansei } from './seisansei.ts'

interface Frame extends Pick<Line, 'name' | 'about' | 'asOf' | 'call' | 'readings'> {
  readonly id: `jizoku-${string}`
  /** Where the applicant and its plan are printed. */
  readonly applicant: Source
  readonly own?: readonly Rule[]
  readonly money: readonly MoneyTerm[]
  readonly caps: Source
  readonly information: readonly Information[]
}

const does: Words = words(
  '経営計画を作成して販路開拓等に取り組む小規模事業者です。',
  'The small enterprise that writes a business plan and opens sales channels.',
)

/** 持続化補助金: one small enterprise with a plan of its own (AMB-01: what a small enterprise is, no document says). */
export const jizoku = ({ id, applicant, own = [], ...frame }: Frame): Edition =>
  seisansei({
    ...frame,
    id,
    does,
    rules: [
      {
        id: `${id}#1`,
        title: words('申請者は経営計画を作成した小規模事業者1者', 'One small enterprise with its plan applies'),
        strength: 'hard',
        source: applicant,
        readings: ['AMB-01'],
        ...soleApplicant(aSmallFirm, withItsPlan),
      },
      ...own,
    ],
  })
