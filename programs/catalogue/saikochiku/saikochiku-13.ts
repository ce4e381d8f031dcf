import { words } from '#consortium/words.ts'
import { noted } from '../noted.ts'
import { saikochikuLate } from './saikochiku-late.ts'

const reported = noted(
  'https://kitagoh-hojokin.com/2025/01/14/zigyousaikouchiku_13th',
  '事業再構築補助金 第13回公募の解説記事',
  'secondary',
)

export const saikochiku13 = saikochikuLate({
  id: 'saikochiku-13',
  number: 13,
  call: {
    source: reported(
      '第13回の公募期間は2025年1月10日から3月26日18時までで、新規の応募は最後とされました。',
      'Round 13 is said to have run from 10 January to 26 March 2025, 18:00, the last for new applicants.',
    ),
    over: '2025-03-26',
  },
  confirmation: reported(
    '金融機関か認定支援機関が事業計画を確認し、複数の金融機関から借り入れる場合はいずれか1者の確認でよいとされます。',
    'Said to need confirmation by a financial institution or a certified support body; of several lenders any one will do.',
  ),
  eligibility: reported(
    '事業期間中にみなし大企業になると、交付決定が取り消されるとされます。',
    'The grant is said to be cancelled where the firm becomes a deemed large company during the project.',
  ),
  more: words('新規の応募はこの回が最後でした。', 'It was the last for new applicants.'),
})
