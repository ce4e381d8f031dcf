import { words } from '#consortium/words.ts'
import { noted } from '../noted.ts'
import { saikochikuLate } from './saikochiku-late.ts'

const reported = noted('https://saito-keiei.com/archives/540', '事業再構築補助金 第12回公募の解説記事', 'secondary')

export const saikochiku12 = saikochikuLate({
  id: 'saikochiku-12',
  number: 12,
  call: {
    source: reported(
      '第12回の公募期間は2024年4月23日から7月26日までとされました。',
      'Round 12 is said to have run from 23 April to 26 July 2024.',
    ),
    over: '2024-07-26',
  },
  confirmation: reported(
    '金融機関等か認定支援機関が事業計画を確認し、資金を借り入れる場合はその金融機関の確認が必要とされます。',
    'Said to need confirmation by a financial institution or a certified support body; by the lender where money is borrowed.',
  ),
  eligibility: reported(
    '事業期間中も対象者の要件を満たす必要があるとされます（第13回の解説による）。',
    'Said to need the applicant to stay eligible during the project (as reported of round 13).',
  ),
  more: words('第13回が最後の公募となりました。', 'Round 13 was the last.'),
})
