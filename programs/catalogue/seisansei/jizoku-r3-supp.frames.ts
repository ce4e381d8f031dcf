import { type Words, words } from '#consortium/words.ts'
import type { AllOf, AnyOf, Clause, FactIs } from '../../rule.ts'

const purpose = (asks: Words, ...purposes: readonly string[]): FactIs => ({
  shape: 'fact-is',
  fact: 'plan.purposes',
  in: purposes,
  asks,
  mend: words(
    '枠に合う取組の内容を選ぶか、枠を選び直してください。',
    'State a purpose that fits, or choose another frame.',
  ),
})

export const inFrame = (frame: string, asks: Words): FactIs => ({
  shape: 'fact-is',
  fact: 'plan.frame',
  in: [frame],
  asks,
  mend: words('申請枠を選んでください。', 'Choose a frame.'),
})

const asked = (frame: FactIs, ...what: readonly Clause[]): AllOf => ({ shape: 'all-of', parts: [frame, ...what] })

const growth = words('賃上げや事業規模の拡大', 'rising wages or growth of scale')

export const inGrowthFrame = inFrame('growth', words('成長・分配強化枠での申請', 'the growth frame'))

/** 通常枠 is open to all; each of the other frames has its purpose. */
export const fitsItsFrame: AnyOf = {
  shape: 'any-of',
  called: words('申請枠と取組の内容', 'The frame and its purpose'),
  parts: [
    inFrame('normal', words('通常枠での申請', 'the normal frame')),
    asked(inGrowthFrame, {
      shape: 'any-of',
      called: growth,
      parts: [
        {
          shape: 'fact-is',
          fact: 'plan.raisesWages',
          in: [true],
          asks: words('賃上げの取組', 'rising wages'),
          mend: words('賃上げの取組を計画に加えてください。', 'Add rising wages to the plan.'),
        },
        purpose(words('事業規模の拡大', 'growth of scale'), 'growth-of-scale'),
      ],
    }),
    asked(
      inFrame('renewal', words('新陳代謝枠での申請', 'the renewal frame')),
      purpose(
        words('創業や跡継ぎ候補者の新たな取組', 'founding, or a successor’s new venture'),
        'founding',
        'succession',
      ),
    ),
    asked(
      inFrame('invoice', words('インボイス枠での申請', 'the invoice frame')),
      purpose(words('インボイス発行事業者への転換', 'becoming an invoice issuer'), 'invoice-issuer'),
    ),
  ],
}
