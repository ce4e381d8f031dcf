import { type Words, words } from '#consortium/words.ts'
import type { AmbiguityId } from '../../ambiguities.ts'
import type { Edition, Information } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Rule } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { beside } from '../beside.ts'
import { anSme, soleApplicant } from './seisansei.roles.ts'
import { r2Sheet } from './seisansei.source.ts'
import { programmeTargets, withinFourYears } from './seisansei.targets.ts'
import { seisansei } from './seisansei.ts'

interface Frame {
  readonly id: `mono-r2-supp3-${'normal' | 'lowrisk'}`
  readonly name: Words
  readonly about: Words
  readonly call: Parameters<typeof seisansei>[0]['call']
  /** Where the applicant is printed. */
  readonly applicant: Source
  readonly own?: readonly Rule[]
  readonly money: readonly MoneyTerm[]
  readonly caps: Source
  readonly moneyReadings?: readonly AmbiguityId[]
  readonly information?: readonly Information[]
}

/** ものづくり補助金 as the R2 third supplementary budget left it: 通常枠 and the new 低感染リスク型ビジネス枠. */
export const monoR2Supp3 = ({ id, applicant, own = [], information = [], ...frame }: Frame): Edition =>
  seisansei({
    ...frame,
    id,
    asOf: words(
      '関東経済産業局の説明資料（令和2年度第3次補正予算）による',
      'As in the slides of the Kanto Bureau (fiscal 2020 third supplementary)',
    ),
    does: words('設備投資・システム構築を行う中小企業等です。', 'The SME that invests.'),
    rules: [
      {
        id: `${id}#1`,
        title: words('申請者は中小企業等1者', 'One SME applies'),
        strength: 'hard',
        source: applicant,
        readings: ['AMB-02', 'AMB-03'],
        ...soleApplicant(anSme),
      },
      ...own,
      // AMB-42: the first bullet prints the wages without 年率平均, the third with it.
      programmeTargets(
        id,
        r2Sheet(
          'ものづくり・商業・サービス生産性向上促進事業により、事業終了後4年以内に、以下の達成を目指します。[..]付加価値額年率平均3%以上向上及び給与支給総額年率平均1.5%以上向上の目標を達成している事業者割合65%以上',
        ),
        withinFourYears,
        ['AMB-42'],
      ),
    ],
    information: [
      ...information,
      beside(
        'purpose',
        r2Sheet('※ 3事業とも、補助事業実施年度の生産性向上や賃上げは求めないこととします。'),
        '補助事業を行う年度の生産性向上や賃上げは求められません',
        'No rise is asked for in the year of the project itself',
      ),
      beside(
        'purpose',
        r2Sheet('目標を達成している事業者割合65%以上'),
        '事業全体では、目標を達成する事業者の割合65%以上を目指します',
        'The programme aims at 65% of firms that reach the targets',
      ),
    ],
  })
