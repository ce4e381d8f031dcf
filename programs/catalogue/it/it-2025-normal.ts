import { words } from '#consortium/words.ts'
import { noted, unconfirmed } from '../noted.ts'
import { itSingle } from './it-single.ts'

const told = noted('https://it-shien.smrj.go.jp/', 'IT導入補助金2025 通常枠 公募要領', 'official')

/** 通常枠 of 2025: what guidelines.md (b) took from its guidelines. */
export const it2025Normal = itSingle({
  id: 'it-2025-normal',
  told,
  name: words('IT導入補助金2025 通常枠', 'IT introduction 2025, ordinary frame'),
  stage: 'past',
  asOf: words(
    '2025年の公募要領による。本文は収録していません',
    'As in the guidelines of 2025; their text is not held here',
  ),
  call: {
    source: told(
      '2025年の公募です。2026年は、名称の変わった後継の補助金があります。',
      'A call of 2025. In 2026 a subsidy of another name follows.',
    ),
    over: '2026-03-31',
  },
  rate: {
    term: 'not-stated',
    called: words('補助率', 'Rate'),
    note: words(
      '2025年の補助率は確認できていないため、判定しません。',
      'The rate of 2025 is not confirmed and not judged.',
    ),
    source: told('補助率は公募要領で確かめてください。', 'See the guidelines for the rate.'),
  },
  information: [
    unconfirmed(
      told(
        '公募要領の本文は収録していません。補助率、締切、IT導入支援事業者とITツールの登録、賃上げの要件は公式サイトで確かめてください。',
        'The text of the guidelines is not held here. The rate, closing dates, registration of vendors and tools and wage conditions are to be checked on the official site.',
      ),
    ),
  ],
})
