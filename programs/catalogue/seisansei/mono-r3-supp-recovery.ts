import { words } from '#consortium/words.ts'
import { monoR3Supp } from './mono-r3-supp.ts'
import { alwaysAt, byEmployees } from './seisansei.money.ts'
import { applicants } from './seisansei.roles.ts'
import { monoR3Slide, r3Sheet } from './seisansei.source.ts'

const id = 'mono-r3-supp-recovery'
const caps = r3Sheet('750万円、1,000万円、1,250万円 (※従業員規模により異なる）')

/** 回復型賃上げ・雇用拡大枠: for firms without taxable income that raise wages all the same. */
export const monoR3SuppRecovery = monoR3Supp({
  id,
  frame: words('回復型賃上げ・雇用拡大枠', 'recovery'),
  about: words(
    '業況が厳しい事業者が賃上げ・雇用拡大に取り組むための生産性向上を補助します。',
    'Supports better productivity of firms in hard times that raise wages and hire.',
  ),
  own: [
    {
      id: `${id}#2`,
      title: words('前年度の課税所得がゼロ', 'No taxable income in the year before'),
      strength: 'provisional',
      source: monoR3Slide('（※1）前年度の事業年度の課税所得がゼロである事業者（詳細な要件は検討中）'),
      shape: 'every',
      who: applicants,
      is: { where: { taxableIncome: { years: 1, each: { atMost: 0 } } } },
      being: words('前年度の事業年度の課税所得がゼロであること', 'no taxable income in the business year before'),
      mend: words('課税所得がある場合は、ほかの枠をご検討ください。', 'With taxable income, consider another frame.'),
    },
    {
      id: `${id}#3`,
      title: words('未達の場合の全額返還', 'All is paid back where the targets are missed'),
      strength: 'hard',
      source: monoR3Slide(
        '（※2）給与支給総額又は事業場内最低賃金の増加目標が未達の場合に補助金額の全額返還を求め、賃上げの実効性を担保する',
      ),
      shape: 'attest',
      statement: 'acceptsRepayment',
      by: words('申請者の代表者', 'the applicant’s representative'),
    },
  ],
  money: [
    byEmployees(7_500_000, 10_000_000, 12_500_000, caps),
    alwaysAt(
      [2, 3],
      monoR3Slide('生産性向上を支援する申請類型を新設し、補助率を２/３に引上げ（通常枠は１/２）手厚く支援（※2）'),
    ),
  ],
  caps,
})
