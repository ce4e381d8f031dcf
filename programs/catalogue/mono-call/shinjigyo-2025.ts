import { words } from '#consortium/words.ts'
import { noted, unconfirmed } from '../noted.ts'
import { besideRole, memberRole, notedEdition } from '../noted-edition.ts'

const id = 'shinjigyo-2025'
const reported = noted(
  'https://mono-support.com/shinshijo/shinzigyo-financial-institution',
  '中小企業新事業進出補助金（2025年）の解説記事',
  'secondary',
)

/** 中小企業新事業進出補助金: the lender confirms only where money is borrowed. Known from a report, so nothing blocks. */
export const shinjigyo2025 = notedEdition({
  id,
  name: words('中小企業新事業進出補助金（2025年）', 'SME new business (2025)'),
  stage: 'closed',
  consortium: 'optional',
  about: words(
    '中小企業の新たな市場への進出を補助した公募です。事業再構築補助金の後継で、2026年にものづくり補助金と統合されました。',
    'A call that supported SMEs entering new markets; it followed business restructuring and was merged with Monozukuri in 2026.',
  ),
  asOf: words(
    '解説記事による。公募要領の本文は収録していません。過去の公募です',
    'As in a report; the text of the guidelines is not held here. A call of the past',
  ),
  call: {
    source: reported('2025年の公募です。日程は確認できていません。', 'A call of 2025; its dates are not confirmed.'),
    over: '2026-03-31',
  },
  roles: [
    memberRole(
      'applicant',
      words('申請者', 'Applicant'),
      words('新事業に進出する中小企業です。', 'The SME that enters new business.'),
    ),
    besideRole(
      'fi',
      words('金融機関', 'Financial institution'),
      words('資金を融資し、計画を確認する金融機関です。', 'Lends the money and confirms the plan.'),
    ),
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('借り入れる場合は貸し手の確認', 'The lender confirms where money is borrowed'),
      strength: 'advice',
      source: reported(
        '金融機関から借り入れる場合はその金融機関の確認が必要で、自己資金だけなら不要とされます。認定支援機関の関与は求められません。',
        'Said to need the lender’s confirmation where money is borrowed, and none where it is not; no certified support body is asked for.',
      ),
      shape: 'when-then',
      when: {
        shape: 'fact-is',
        fact: 'plan.borrows',
        in: [true],
        asks: words('金融機関からの借入', 'a loan'),
        mend: words('借入の有無を書いてください。', 'State whether money is borrowed.'),
      },
      must: {
        shape: 'relation',
        from: { called: words('確認する金融機関', 'confirming institutions'), roles: ['fi'] },
        to: { called: words('申請者', 'applicants'), roles: ['applicant'] },
        kind: 'lends',
        want: 'some',
        being: words('金融機関から申請者への融資', 'a loan of the institution to the applicant'),
        mend: words('融資を受ける金融機関に確認を依頼してください。', 'Ask the lender to confirm.'),
      },
    },
  ],
  information: [
    unconfirmed(
      reported(
        '対象者、補助上限額、補助率、目標、日程は確認できていません。',
        'Who is eligible, caps, rates, targets and dates are not confirmed.',
      ),
    ),
  ],
})
