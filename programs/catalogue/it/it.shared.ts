import { words } from '#consortium/words.ts'
import type { AmbiguityId } from '../../ambiguities.ts'
import type { GrowthTarget, Rule } from '../../rule.ts'
import type { Source, Strength } from '../../verdict.ts'
import { oneSme, registeredPartners } from './it.roles.ts'
import { flow, outline, processSlide } from './it.source.ts'
import { hasProcesses, ofTheseParts, registered } from './it.tools.ts'

/** #1: who may apply, by a table of 15 rows. */
export const smeApplies = (id: string, strength: Strength, source: Source): Rule => ({
  id: `${id}#1`,
  title: words('申請者は中小企業・小規模事業者等1者', 'One small or medium enterprise applies'),
  strength,
  source,
  readings: ['AMB-53'],
  ...oneSme,
})

/** #2: with a vendor that the office has registered. */
export const withVendor = (
  id: string,
  strength: Strength,
  source: Source,
  ...readings: readonly AmbiguityId[]
): Rule => ({
  id: `${id}#2`,
  title: words('登録されたIT導入支援事業者', 'A registered IT support vendor'),
  strength,
  source,
  readings: ['AMB-15', ...readings],
  shape: 'count-between',
  who: registeredPartners,
  atLeast: 1,
  mend: words(
    '事務局に登録されたIT導入支援事業者を1者加えてください。',
    'Add one IT support vendor registered with the programme office.',
  ),
})

/** How firmly one type asks for the shared rules, and whether it pays for hardware. */
interface Shared {
  readonly strength: Strength
  readonly hardware: boolean
}

/** #1 to #5, which the slides of 2021 print for every type. */
export const sharedRules = (id: string, { strength, hardware }: Shared): readonly Rule[] => [
  smeApplies(
    id,
    strength,
    outline(
      '中小企業・小規模事業者等（飲食、宿泊、小売・卸、運輸、医療、介護、保育等のサービス業の他、製造業や建設業等も対象）',
    ),
  ),
  withVendor(
    id,
    strength,
    outline(
      '補助金申請者（中小企業・小規模事業者等）は、**IT導入補助金事務局に登録された「IT導入支援事業者」とパートナーシップを組んで申請**することが必要',
    ),
  ),
  {
    id: `${id}#3`,
    title: words('登録されたITツール', 'Registered IT tools'),
    strength,
    source: outline(
      '事前に事務局の審査を受け、補助金HPに公開（登録）されているITツール（ソフトウェア、サービス等）が対象',
    ),
    ...registered(hardware),
  },
  {
    id: `${id}#4`,
    title: words('ITツールの構成', 'What a set of tools consists of'),
    strength,
    source: flow('①ソフトウェア（業務プロセス）[..]②ソフトウェア（オプション）[..]③役務（付帯サービス・導入サポート）'),
    ...ofTheseParts(hardware),
  },
  {
    id: `${id}#5`,
    title: words('業務プロセスのコード', 'Process codes'),
    strength,
    source: processSlide(
      '共P-01 顧客対応・販売支援[..]共P-02 決済・債権債務・資金回収管理[..]共P-03 調達・供給・在庫・物流[..]共P-04 会計・財務・経営[..]共P-05 総務・人事・給与・労務・教育訓練・法務・情シス[..]各業種P-06 業種固有プロセス[..]汎P-07 汎用・自動化・分析ツール',
    ),
    ...hasProcesses,
  },
]

/** The target of the whole programme, advice to one firm. */
export const productivityTarget = (id: string, source: Source, span: GrowthTarget['span']): Rule => ({
  id: `${id}#plan`,
  title: words('労働生産性の目標（事業全体）', 'Target of the programme: labour productivity'),
  strength: 'advice',
  source,
  shape: 'growth-target',
  metric: 'laborProductivity',
  rise: [3, 100],
  per: 'year',
  span,
})
