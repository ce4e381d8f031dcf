import type { Information } from '../../edition.ts'
import { beside } from '../beside.ts'
import { slide } from './chiiki-dx-r4.source.ts'

/** What the slide prints beside its rules, or leaves open. */
export const communityInformation = (id: string): readonly Information[] => [
  beside(
    'not-stated',
    slide('地域DX推進コミュニティの構成員は'),
    '構成員の数の上限は記載がありません',
    'No upper limit of members is printed',
    `${id}#11`,
  ),
  beside(
    'costs',
    slide(
      '各種支援活動の実施 ① 課題分析・戦略策定の伴走型支援 ② ソリューション提供事業者とのマッチング支援 ③ その他、地域企業のDX推進に向けた支援活動',
    ),
    '対象となる活動：課題分析・戦略策定の伴走型支援、ソリューション提供事業者とのマッチング支援、その他のDX推進の支援',
    'Eligible work: analysis and strategy, matching with providers of solutions, other support of DX',
  ),
  beside(
    'process',
    slide('2月24日（木）より公募を開始しております。'),
    '公募は2022年2月24日に始まりました（資料に年の記載なし）。締切は記載がありません',
    'The call opened on 24 February 2022 (year not printed); no deadline is printed',
  ),
]
