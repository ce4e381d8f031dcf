import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Who } from '../../selector.ts'
import { baseSlide } from './it.source.ts'

const hardware = baseSlide(
  'PC・タブレット：補助額10万円まで（補助率１／２）、レジ・券売機等：補助額20万円まで（補助率１／２）',
)

export const toolBands = baseSlide(
  'ITツール：補助額～50万円以下（補助率３／４）、補助額50万円超～350万円（補助率２／３）',
)

/** デジタル化基盤導入: what each firm is paid for tools (AMB-29: by slice of the subsidy) and for hardware. */
export const baseMoney = (each: Who): readonly MoneyTerm[] => [
  {
    term: 'marginal-bands',
    called: words('ITツール', 'IT tools'),
    lines: ['base-introduction'],
    each,
    bands: [
      { upTo: 500_000, rate: [3, 4] },
      { upTo: 3_500_000, rate: [2, 3] },
    ],
    source: toolBands,
  },
  {
    term: 'flat-cap',
    called: words('PC・タブレット', 'PCs and tablets'),
    lines: ['pc-tablet'],
    each,
    most: 100_000,
    source: hardware,
  },
  {
    term: 'flat-cap',
    called: words('レジ・券売機等', 'Cash registers'),
    lines: ['register'],
    each,
    most: 200_000,
    source: hardware,
  },
  {
    term: 'rate',
    called: words('PC・タブレット、レジ・券売機等', 'Hardware'),
    lines: ['pc-tablet', 'register'],
    rate: [1, 2],
    source: hardware,
  },
]
