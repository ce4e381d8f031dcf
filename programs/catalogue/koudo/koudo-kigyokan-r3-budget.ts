import { words } from '#consortium/words.ts'
import type { FactIs, Not } from '../../rule.ts'
import { members } from './koudo.roles.ts'
import { preferenceRule, sharing } from './koudo.rules.ts'
import { budgetSheet } from './koudo.source.ts'
import { r3Budget } from './koudo.years.ts'
import { koudoKigyokan, ownPlans } from './koudo-kigyokan.ts'

const id = 'koudo-kigyokan-r3-budget'

/** Route (b): firms with approved plans start a business together, whether or not they share data. */
const startingTogether: FactIs = {
  shape: 'fact-is',
  fact: 'plan.startsJointBusiness',
  in: [true],
  asks: words('承認を受けた事業者が連携して行う新しい事業', 'a new business of firms with approved plans'),
  mend: words('連携して始める新しい事業を計画に書いてください。', 'Add the new business they start together.'),
}

const withoutSharing: Not = {
  shape: 'not',
  part: sharing,
  being: words('データを共有しない計画であること', 'a project without shared data'),
  mend: words('データを共有する取組にすると、承認はいりません。', 'A project that shares data needs no approval.'),
}

/** R3 budget: two routes, by shared data or by approved plans for the regional economy. */
export const koudoKigyokanR3Budget = koudoKigyokan({
  ...r3Budget,
  id,
  name: words('高度連携促進補助金 企業間連携型（令和3年度）', 'Advanced cooperation, between firms (fiscal 2021)'),
  about: words(
    'データを共有する複数の中小企業等、または地域経済牽引事業計画の承認を受けて連携する事業者のプロジェクトを最大2年間補助します。',
    'Supports for up to two years SMEs that share data, or firms with approved regional plans that start a business together.',
  ),
  together: [
    {
      shape: 'any-of',
      called: words('連携の内容', 'The way of working together'),
      parts: [sharing, startingTogether],
    },
  ],
  sources: {
    several: budgetSheet(
      '複数の中小企業等がデータを共有し、連携体全体として新たな付加価値の創造や生産性の向上を図るプロジェクト又は、地域未来投資促進法に基づく地域経済牽引事業計画の承認を受けた事業者が、連携して新しい事業を行い、地域経済への波及効果をもたらすプロジェクト',
    ),
    five: budgetSheet('(連携体は5者まで。)'),
    smes: budgetSheet('連携して事業を行う中小企業等による設備投資等を支援します'),
    cap: budgetSheet('(補助上限額：2,000万円/者、補助率 中小 1/2以内 小規模 2/3以内)'),
    rate: budgetSheet('(補助上限額：2,000万円/者、補助率 中小 1/2以内 小規模 2/3以内)'),
    period: budgetSheet('プロジェクトを最大2年間支援します'),
  },
  own: [
    ownPlans(
      id,
      budgetSheet(
        '※企業間連携型は、参画企業全ての事業計画の策定が必要である一方、サプライチェーン効率化型は、幹事企業が代表して事業計画を策定することが可能。',
      ),
    ),
    {
      // AMB-12: all members hold the approval, and only where the group does not come by route (a).
      id: `${id}#5`,
      title: words('地域経済牽引事業計画の承認', 'Approved regional plans'),
      strength: 'hard',
      source: budgetSheet('地域経済牽引事業計画の承認を受け、連携して事業を行う中小企業等'),
      readings: ['AMB-12'],
      shape: 'when-then',
      when: { shape: 'all-of', parts: [withoutSharing, startingTogether] },
      must: {
        shape: 'every',
        who: members,
        is: { designations: ['kenin-plan'] },
        being: words('地域経済牽引事業計画の承認を受けていること', 'has an approved regional plan'),
        mend: words(
          '全員が承認を受けるか、データを共有する取組にしてください。',
          'Let all have their plans approved, or share data instead.',
        ),
      },
    },
    preferenceRule(id, r3Budget.preference, {
      // 「より多くの事業者」: more than the two that are needed.
      shape: 'count-between',
      who: members,
      atLeast: 3,
    }),
  ],
  information: [r3Budget.costs],
})
