import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { monoR2Supp3 } from './mono-r2-supp3.ts'
import { alwaysAt, atLeast, atMost } from './seisansei.money.ts'
import { applicants } from './seisansei.roles.ts'
import { lowRiskSlide, monoR3Slide, r2Sheet } from './seisansei.source.ts'

const id = 'mono-r2-supp3-lowrisk'
const caps = r2Sheet('（補助額：100万～1,000万円、補助率：2/3）')
const neverPaid = lowRiskSlide(
  'キャッシュレス端末や自動精算機、空調設備、検温機器など、ビジネスモデルの転換に対して大きな寄与が見込まれない機器の購入は、原則として、補助対象経費になりません',
)
const fallback = lowRiskSlide('低感染リスク型ビジネス枠で不採択になっても通常枠で優先的に採択')

/** 低感染リスク型ビジネス枠: investment in a business model with less contact between people. */
export const monoR2Supp3Lowrisk = monoR2Supp3({
  id,
  name: words(
    'ものづくり補助金 低感染リスク型ビジネス枠（令和2年度第3次補正）',
    'Manufacturing subsidy (Monodukuri), low infection risk frame, fiscal 2020 third supplementary',
  ),
  about: words(
    '対人接触機会の減少に資する、製品開発、サービス開発、生産プロセスの改善に必要な設備投資、システム構築等を補助します（一般型のみ）。',
    'Supports investment in products, services and processes with less contact between people (general type only).',
  ),
  // X8: the R3 supplementary ends this frame when it opens デジタル枠, planned for the tenth call of February 2022.
  call: [
    monoR3Slide('これに伴い、令和２年度第３次補正で措置した「低感染リスク型ビジネス枠」の申請類型は終了'),
    { over: '2022-12-31' },
  ],
  applicant: lowRiskSlide('新型コロナウイルス対応の「低感染リスク型ビジネス枠」 (一般型のみ)'),
  own: [
    {
      id: `${id}#2`,
      title: words('社会経済の変化に対応したビジネスモデルへの転換', 'A change of the business model'),
      strength: 'hard',
      source: lowRiskSlide(
        '新型コロナウイルスの感染拡大の影響を受け、社会経済の変化に対応したビジネスモデルへの転換に向けた投資をすること[..]物理的な対人接触を減じることに資する革新的な製品・サービスの開発[..]物理的な対人接触を減じる製品・システムを導入した生産プロセス・サービス提供方法の改善[..]ポストコロナに対応するビジネスモデルの抜本的な転換に係る設備・システム投資',
      ),
      shape: 'fact-is',
      fact: 'plan.purposes',
      in: ['contact-free-product', 'contact-free-process', 'post-covid-model'],
      asks: words(
        '対人接触を減じる製品・サービスの開発、生産プロセス等の改善、またはビジネスモデルの抜本的な転換',
        'a product, a process or a business model with less contact between people',
      ),
      mend: words('3つの取組のうち当てはまるものを選んでください。', 'Choose which of the three it is.'),
    },
    {
      id: `${id}#3`,
      title: words('転換への寄与が見込まれない機器は対象外', 'Machines that do little for the change are not paid'),
      strength: 'hard',
      source: neverPaid,
      shape: 'every',
      of: 'budget',
      who: { called: words('経費', 'items of the budget') },
      is: {
        not: {
          where: { item: { oneOf: ['cash-free-terminal', 'payment-machine', 'air-conditioning', 'thermometer'] } },
        },
      },
      being: words(
        'キャッシュレス端末、自動精算機、空調設備、検温機器等の購入でないこと',
        'no cash-free terminal, payment machine, air conditioning or thermometer',
      ),
      mend: words('これらの機器は補助対象経費から外してください。', 'Take these machines out of the eligible cost.'),
    },
    {
      // X9: who is turned down here is examined in the normal frame, and comes first there.
      id: `${id}#preference`,
      title: words('不採択でも通常枠で優先', 'Turned down here, first in the normal frame'),
      strength: 'preference',
      source: fallback,
      shape: 'permission',
      allows: words(
        'この枠で不採択になっても、通常枠で優先的に採択されます',
        'Who is turned down in this frame comes first in the normal frame',
      ),
      who: applicants,
    },
  ],
  money: [atLeast(1_000_000, caps), atMost(10_000_000, caps), alwaysAt([2, 3], caps)],
  caps,
  information: [
    beside(
      'costs',
      lowRiskSlide('広告宣伝・販売促進費を補助対象に'),
      '広告宣伝・販売促進費も対象になります',
      'Advertising and sales promotion are eligible as well',
    ),
    beside(
      'process',
      monoR3Slide('これに伴い、令和２年度第３次補正で措置した「低感染リスク型ビジネス枠」の申請類型は終了'),
      'ものづくり補助金のデジタル枠の新設に伴い、この枠は終了しました',
      'Ended when the digital frame of the next supplementary budget was opened',
    ),
  ],
})
