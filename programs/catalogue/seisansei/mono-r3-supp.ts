import { type Words, words } from '#consortium/words.ts'
import type { AmbiguityId } from '../../ambiguities.ts'
import type { Edition, Information } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Rule } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { beside } from '../beside.ts'
import { type Being, soleApplicant } from './seisansei.roles.ts'
import { monoR3Slide, r3Sheet } from './seisansei.source.ts'
import { programmeTargets, withinFourYears } from './seisansei.targets.ts'
import { seisansei } from './seisansei.ts'

interface Frame {
  readonly id: `mono-r3-supp-${'normal' | 'recovery' | 'digital' | 'green'}`
  /** The frame by itself: 通常枠. */
  readonly frame: Words
  readonly about: Words
  readonly own: readonly Rule[]
  readonly money: readonly MoneyTerm[]
  readonly caps: Source
  readonly moneyReadings?: readonly AmbiguityId[]
  readonly information?: readonly Information[]
}

const anSmeOrSpecified: Being = {
  is: { sizes: ['sme', 'specified'] },
  being: words('中小企業者または資本金10億円未満の特定事業者であること', 'an SME or a specified business'),
  mend: words('中小企業者か特定事業者を申請者にしてください。', 'Let an SME or a specified business apply.'),
}

/** ものづくり補助金 of the R3 supplementary budget: four frames of which an application chooses one. */
export const monoR3Supp = ({ id, frame, own, information = [], ...rest }: Frame): Edition =>
  seisansei({
    ...rest,
    id,
    name: words(
      `ものづくり補助金 ${frame.ja}（令和3年度補正）`,
      `Manufacturing subsidy (Monodukuri), ${frame.en} frame, fiscal 2021 supplementary`,
    ),
    asOf: words(
      '中国経済産業局の説明資料（令和3年度補正予算案）による。詳細な要件は検討中とされた時点のもの',
      'As in the slides of the Chugoku Bureau (fiscal 2021 supplementary); details were still open then',
    ),
    does: words(
      '設備投資等を行う中小企業等です。特定事業者も申請できます。',
      'The SME or specified business that invests.',
    ),
    call: [monoR3Slide('10次公募（令和４年2月中旬）からの実施を予定'), { over: '2022-12-31' }],
    rules: [
      {
        id: `${id}#1`,
        title: words('申請者は中小企業等または特定事業者1者', 'One SME or specified business applies'),
        strength: 'hard',
        source: monoR3Slide('補助対象事業者に、資本金10億円未満の「特定事業者」を追加する'),
        readings: ['AMB-02', 'AMB-03'],
        ...soleApplicant(anSmeOrSpecified),
      },
      ...own,
      programmeTargets(
        id,
        r3Sheet(
          'ものづくり・商業・サービス生産性向上促進事業により、事業終了後４年以内に、以下の達成を目指します。[..]補助事業者全体の付加価値額が年率平均３％以上向上[..]補助事業者全体の給与支給総額が年率平均1.5%以上向上',
        ),
        withinFourYears,
      ),
    ],
    information: [
      ...information,
      beside(
        'deadline',
        monoR3Slide('10次公募（令和４年2月中旬）からの実施を予定'),
        '10次公募（令和4年2月中旬）からの予定でした',
        'Planned from the tenth call, mid-February 2022',
      ),
      beside(
        'purpose',
        r3Sheet(
          '付加価値額年率平均３％以上向上及び給与支給総額年率平均1.5％以上向上の目標を達成している事業者割合65%以上',
        ),
        '事業全体では、目標を達成する事業者の割合65%以上を目指します',
        'The programme aims at 65% of firms that reach the targets',
      ),
    ],
  })
