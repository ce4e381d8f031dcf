import { words } from '#consortium/words.ts'
import type { Who } from '../../selector.ts'
import { noted, unconfirmed } from '../noted.ts'
import { memberRole, notedEdition } from '../noted-edition.ts'

const id = 'shakai-dx-r7'
const reported = noted(
  'https://news.3rd-in.co.jp/article/b4959078-9ea8-11f0-8032-9ca3ba083d71',
  '地域社会DX推進パッケージ事業（総務省・令和7年度）の紹介記事',
  'secondary',
)
const municipalities: Who = { called: words('地方公共団体', 'local governments'), kinds: ['municipality'] }

/** 地域社会DX推進パッケージ事業 of 総務省. Known from one report, so nothing of it blocks. */
export const shakaiDxR7 = notedEdition({
  id,
  name: words('地域社会DX推進パッケージ事業（総務省・令和7年度）', 'Regional society DX package (MIC, fiscal 2025)'),
  stage: 'closed',
  consortium: 'optional',
  about: words(
    '地方公共団体などがデジタル技術で地域の課題を解決する取組を、計画づくりや実証などで支援します。',
    'Helps local governments and others to solve problems of their region by digital technology, from planning to trials.',
  ),
  asOf: words(
    '紹介記事による。公募要領の本文は収録していません',
    'As in a report; the text of the guidelines is not held here',
  ),
  call: {
    source: reported(
      '令和7年度の公募です。日程は確認できていません。',
      'The call of fiscal 2025; its dates are not confirmed.',
    ),
    over: '2026-03-31',
  },
  roles: [
    memberRole(
      'applicant',
      words('申請者', 'Applicant'),
      words('地方公共団体か、その出資する法人などです。', 'A local government, or a company it funds.'),
    ),
    memberRole(
      'member',
      words('構成員', 'Member'),
      words('地方公共団体を含むグループの構成員です。', 'A member of a group with a local government in it.'),
    ),
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('地方公共団体の参加', 'A local government takes part'),
      strength: 'advice',
      source: reported(
        '地方公共団体、その出資する法人、または地方公共団体を1者以上含むグループが申請できるとされます。',
        'Said to be for a local government, a company it funds, or a group with at least one local government.',
      ),
      shape: 'any-of',
      called: words('申請できる者', 'Who may apply'),
      parts: [
        {
          shape: 'every',
          who: { called: words('申請者', 'applicants'), roles: ['applicant'] },
          // Whether a body is funded by a local government is asked; a local government itself is the other way in.
          is: { kinds: [], alike: true, not: { kinds: ['university', 'it-vendor', 'consultant'] } },
          being: words('地方公共団体か、その出資する法人であること', 'a local government, or a company it funds'),
          mend: words('地方公共団体を加えてください。', 'Let a local government join.'),
        },
        { shape: 'count-between', who: municipalities, atLeast: 1 },
      ],
    },
    {
      id: `${id}#2`,
      title: words('計画づくりの支援は財政力指数1未満', 'Planning help under a fiscal strength of 1'),
      strength: 'advice',
      source: reported(
        '計画策定の支援は、財政力指数が1以上の団体は対象外とされます。',
        'Bodies with a fiscal strength index of 1 or more are said to get no help with planning.',
      ),
      shape: 'every',
      who: municipalities,
      is: { where: { fiscalStrength: { lessThan: [1, 1] } } },
      being: words(
        '財政力指数が1未満であること（計画づくりの支援のみ）',
        'a fiscal strength index under 1 (planning help only)',
      ),
      mend: words('計画づくりの支援を除いて申請を検討してください。', 'Consider applying without the planning help.'),
    },
  ],
  information: [
    unconfirmed(
      reported(
        '補助上限額、補助率、日程、事業の種類ごとの要件は確認できていません。',
        'Caps, rates, dates and the conditions of each kind of help are not confirmed.',
      ),
    ),
  ],
})
