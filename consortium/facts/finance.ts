import * as z from 'zod'
import { words } from '../words.ts'
import { fact } from './fact.ts'
import { longest, month, ratio, yen, yenOrLoss } from './values.ts'

/** The figures of the organisation that its accountant knows. */
export const financeFacts = {
  annualSales: fact({
    type: yen,
    label: words('年間売上高', 'Annual sales'),
    help: words(
      '直近の事業年度（決算が確定した年度）の売上高（円）です。',
      'Sales of the last closed business year, in yen.',
    ),
    unit: 'yen',
    knownBy: ['accountant'],
    evidence: ['self', 'register', 'document'],
    seenBy: 'rooms',
  }),
  taxableIncome: fact({
    type: z.array(yenOrLoss).max(longest.entries).readonly(),
    label: words('課税所得', 'Taxable income'),
    help: words(
      '申告済みの各事業年度の課税所得（円）を、新しい年度から順に書きます。直近3年の平均が15億円を超えると、みなし大企業などとして扱われることがあります。赤字は負の数です。',
      'Taxable income of each filed business year, in yen, newest first. A three-year mean over 1.5 billion yen may make it count as large. A loss is negative.',
    ),
    unit: 'yen',
    knownBy: ['accountant'],
    evidence: ['self', 'document'],
    seenBy: 'rooms',
  }),
  monthlySales: fact({
    type: z.record(month, yen).readonly(),
    label: words('月次売上高', 'Monthly sales'),
    help: words(
      '年月（2019-10 の形）ごとの売上高（円）です。減少率を確かめる月と、比べる年の同じ月を書きます。',
      'Sales in yen by month, written like 2019-10: the months of the fall and the same months of the years compared with.',
    ),
    unit: 'yen',
    knownBy: ['accountant'],
    evidence: ['self', 'document'],
    seenBy: 'rooms',
  }),
  researchSpend: fact({
    type: z.array(yen).max(longest.entries).readonly(),
    label: words('試験研究費', 'Research spending'),
    help: words(
      '各事業年度の試験研究費（円）を、新しい年度から順に書きます。',
      'Research and development spending of each business year, in yen, newest first.',
    ),
    unit: 'yen',
    knownBy: ['accountant'],
    evidence: ['self', 'document'],
    seenBy: 'rooms',
  }),
  fiscalStrength: fact({
    type: ratio,
    label: words('財政力指数', 'Fiscal strength index'),
    help: words(
      '地方公共団体の財政力指数を [分子, 分母] で書きます（0.65 は [65, 100]）。1以上は普通交付税の不交付団体の目安です。',
      'A local government’s fiscal strength index as [numerator, denominator]: 0.65 is [65, 100].',
    ),
    unit: 'ratio',
    knownBy: ['municipality'],
    evidence: ['self', 'register', 'document'],
    seenBy: 'everyone',
  }),
} as const
