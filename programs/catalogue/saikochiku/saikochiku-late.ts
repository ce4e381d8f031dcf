import { type Words, words } from '#consortium/words.ts'
import type { Edition } from '../../edition.ts'
import type { WithinDates } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { unconfirmed } from '../noted.ts'
import { besideRole, memberRole, notedEdition } from '../noted-edition.ts'
import { applicants } from './saikochiku.roles.ts'

/** What tells the last rounds apart. */
interface Round {
  readonly id: `saikochiku-1${2 | 3}`
  readonly number: 12 | 13
  readonly call: { readonly source: Source } & Omit<WithinDates, 'shape'>
  readonly confirmation: Source
  readonly eligibility: Source
  readonly more: Words
}

/** The last rounds of 事業再構築補助金. Known from reports alone, so nothing of them blocks. */
export function saikochikuLate({ id, number, call, confirmation, eligibility, more }: Round): Edition {
  return notedEdition({
    id,
    name: words(`事業再構築補助金 第${number}回公募`, `Business restructuring, round ${number}`),
    stage: 'closed',
    consortium: 'partner required',
    about: words(
      `中小企業などの事業再構築を補助した第${number}回の公募です。${more.ja}`,
      `Round ${number} of the subsidy for business restructuring. ${more.en}`,
    ),
    asOf: words(
      '解説記事による。公募要領の本文は収録していません。過去の公募です',
      'As in reports; the text of the guidelines is not held here. A call of the past',
    ),
    call,
    roles: [
      memberRole(
        'applicant',
        words('申請者', 'Applicant'),
        words('事業再構築に取り組む事業者です。', 'The firm that restructures.'),
      ),
      besideRole(
        'planner',
        words('認定経営革新等支援機関', 'Certified support body'),
        words('事業計画を確認します。', 'Confirms the plan.'),
      ),
      besideRole(
        'fi',
        words('金融機関', 'Financial institution'),
        words(
          '事業計画を確認します。借り入れる場合は貸し手です。',
          'Confirms the plan; the lender where money is borrowed.',
        ),
      ),
    ],
    rules: [
      {
        id: `${id}#1`,
        title: words('支援機関か金融機関の確認', 'Confirmed by a support body or a lender'),
        strength: 'advice',
        source: confirmation,
        shape: 'any-of',
        called: words('計画の確認', 'Confirmation of the plan'),
        parts: [
          {
            shape: 'count-between',
            who: {
              called: words('認定経営革新等支援機関', 'certified support bodies'),
              roles: ['planner'],
              designations: ['nintei-shien'],
            },
            atLeast: 1,
          },
          {
            shape: 'count-between',
            who: { called: words('金融機関', 'financial institutions'), roles: ['fi'] },
            atLeast: 1,
          },
        ],
      },
      {
        id: `${id}#2`,
        title: words('借り入れる場合は貸し手の確認', 'The lender confirms where money is borrowed'),
        strength: 'advice',
        source: confirmation,
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
          to: applicants,
          kind: 'lends',
          want: 'some',
          being: words('金融機関から申請者への融資', 'a loan of the institution to the applicant'),
          mend: words('融資を受ける金融機関に確認を依頼してください。', 'Ask the lender to confirm.'),
        },
      },
      {
        id: `${id}#3`,
        title: words('事業期間中も要件を満たす', 'Stays eligible during the project'),
        strength: 'advice',
        source: eligibility,
        shape: 'attest',
        statement: 'staysEligible',
        by: words('申請者', 'the applicant'),
      },
    ],
    information: [
      unconfirmed(
        confirmation.kind === 'noted'
          ? {
              ...confirmation,
              summary: words(
                '対象者、補助上限額、補助率、売上高などの要件は確認できていません。',
                'Who is eligible, caps, rates and conditions on sales are not confirmed.',
              ),
            }
          : confirmation,
      ),
    ],
  })
}
