import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { sheet } from './shokei.source.ts'
import { shokei } from './shokei.ts'

/** 事業承継トライアル実証事業: what teaching makes a successor. The documents state no condition. */
export const shokeiTrial = shokei({
  id: 'shokei-trial-r3-request',
  name: words(
    '事業承継トライアル実証事業（令和3年度概算要求）',
    'Business succession trial (fiscal 2021 as requested)',
  ),
  consortium: 'none',
  about: words(
    '後継者不在の中小企業が後継者を選んだ後に行う教育の、有効な型を明らかにして標準化する実証事業（委託）の概算要求です。',
    'A budget request for a commissioned trial that finds out what teaching works once a firm has chosen its successor.',
  ),
  roles: [
    {
      role: 'applicant',
      called: words('受託者（民間事業者）', 'Contractor (private business)'),
      does: words('国の委託を受けて実証を行います。', 'Carries out the trial on commission.'),
      member: true,
    },
  ],
  rules: [],
  money: [
    {
      term: 'not-stated',
      called: words('委託費', 'Fee of the commission'),
      note: words('この事業の額は資料に記載がありません。', 'The amount is not printed.'),
      source: sheet('（２）事業承継トライアル実証事業'),
    },
  ],
  information: [
    beside(
      'purpose',
      sheet('実証事業により、後継者不在の中小企業が、後継者選定後に行う教育の有効な型を明らかにし標準化を進めます。'),
      '後継者教育の有効な型を明らかにし標準化する',
      'To find out and standardise what teaching of successors works',
    ),
    beside(
      'purpose',
      sheet('年間約45者の後継者教育の実証事業を行うことにより、円滑な第三者承継の実現に繋げます。'),
      '成果目標：年間約45者の後継者教育',
      'Goal: about 45 successors a year',
    ),
  ],
})
