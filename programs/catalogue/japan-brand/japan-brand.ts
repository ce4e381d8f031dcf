import { type Words, words } from '#consortium/words.ts'
import { type Edition, type EditionRole, edition, type Information } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Rule } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { sheet } from './japan-brand.source.ts'

/** What tells the two types apart: who applies, for whom, and how much. */
interface Type {
  readonly id: `japan-brand-${string}-r3-request`
  readonly name: Words
  readonly consortium: Edition['consortium']
  readonly about: Words
  readonly roles: readonly EditionRole[]
  readonly rules: readonly Rule[]
  readonly money: readonly MoneyTerm[]
  readonly cap: Source
  /** This type's own sentence on what is given priority. */
  readonly priority: Source
  readonly costs: Information
}

/** JAPANブランド育成支援等事業, as requested for R3: new markets for small and medium firms (programs.md 3.10). */
export const japanBrand = ({ id, name, consortium, about, roles, rules, money, cap, priority, costs }: Type): Edition =>
  edition({
    id,
    name,
    stage: 'request',
    consortium,
    about,
    asOf: words('中小企業庁の令和3年度概算要求資料による', 'As in the budget request of the SME Agency (fiscal 2021)'),
    sizeTable: 'SK-4',
    call: {
      id: `${id}#open`,
      title: words('公募期間', 'Call'),
      strength: 'advice',
      source: sheet('令和3年度概算要求額 10.6億円（10.0億円）'),
      shape: 'within-dates',
      over: '2022-03-31',
    },
    roles,
    rules: [
      ...rules,
      {
        id: `${id}#money`,
        title: words('補助上限額と補助率', 'Cap and rate'),
        strength: 'hard',
        source: cap,
        shape: 'within-cap',
        terms: money,
      },
      {
        id: `${id}#preference`,
        title: words('EC・クラウドファンディングの活用や事業転換', 'E-commerce, crowdfunding or a change of business'),
        strength: 'preference',
        source: priority,
        shape: 'fact-is',
        fact: 'plan.purposes',
        in: ['ec', 'crowdfunding', 'business-change'],
        asks: words(
          'ECやクラウドファンディングを活用した海外展開、または事業・業種転換の取組',
          'expansion abroad by e-commerce or crowdfunding, or a change of business or trade',
        ),
        mend: words(
          '当てはまる取組があれば計画に書いてください（重点的に支援されます）。',
          'If the project does one of these, say so in the plan: it is given priority.',
        ),
      },
    ],
    money,
    information: [
      costs,
      {
        about: 'purpose',
        title: words(
          '成果目標：海外との継続的な取引を実現したプロジェクトの割合50％以上',
          'Goal: half of the projects or more reach lasting trade abroad',
        ),
        source: sheet('事業期間中に海外との継続的な取引を実現したプロジェクトの割合を50％以上とする。'),
      },
      {
        about: 'process',
        title: words('採択事業者向けの学習プログラム', 'A marketing course for those adopted'),
        source: sheet(
          '本補助事業の採択事業者向けに、ケーススタディを用いたマーケティング戦略の学習プログラムを提供することにより',
        ),
      },
      {
        about: 'not-stated',
        title: words('締切は資料に記載がありません', 'The deadline is not printed'),
        source: sheet('令和3年度概算要求額 10.6億円（10.0億円）'),
      },
    ],
    readings: ['AMB-44'],
  })
