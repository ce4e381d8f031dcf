import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '../../money/term.ts'
import { inFrame, inGrowthFrame } from './jizoku-r3-supp.frames.ts'
import { alwaysAt, applicantIs, asked } from './seisansei.money.ts'
import { r3Sheet } from './seisansei.source.ts'

export const capsByFrame = r3Sheet(
  '通常枠 50万円[..]成長・分配強化枠 200万円[..]新陳代謝枠 200万円[..]インボイス枠 100万円',
)

const lossMaking = words('赤字事業者', 'loss-making firms')
const normal = words('通常枠', 'normal frame')
const invoice = words('インボイス枠', 'invoice frame')

/** A cap by frame; three quarters of the cost for a firm at a loss in the growth frame. */
export const moneyByFrame: readonly MoneyTerm[] = [
  {
    term: 'cap-by',
    called: asked,
    by: words('申請枠', 'frame'),
    rows: [
      { called: normal, when: inFrame('normal', normal), most: 500_000 },
      { called: invoice, when: inFrame('invoice', invoice), most: 1_000_000 },
      { called: words('成長・分配強化枠、新陳代謝枠', 'growth and renewal frames'), most: 2_000_000 },
    ],
    source: capsByFrame,
  },
  {
    ...alwaysAt([2, 3], r3Sheet('2/3（※成長・分配強化枠の一部の類型において、赤字事業者は3/4）')),
    rows: [
      {
        called: words('成長・分配強化枠の赤字事業者', 'loss-making firms in the growth frame'),
        when: {
          shape: 'all-of',
          parts: [
            inGrowthFrame,
            applicantIs(lossMaking, { where: { taxableIncome: { years: 1, each: { lessThan: 0 } } } }),
          ],
        },
        rate: [3, 4],
      },
    ],
    note: words(
      '赤字事業者の3/4は成長・分配強化枠の一部の類型に限られます。どの類型かは資料に書かれていません。',
      'The 3/4 is for some types of the growth frame only; which ones is not stated.',
    ),
  },
]
