import { words } from '#consortium/words.ts'
import type { Ambiguities } from './ambiguity.ts'

/** 共生型. */
export const ofKyosei = {
  'AMB-22': {
    problem: words('「5地域以上」などの「地域」の単位が定められていません。', 'What one region is has no definition.'),
    reading: words(
      '市区町村の数で数えます。まとめて1地域とする場合はその旨を記入でき、数え方を表示します。',
      'Municipalities are counted; they may be grouped, and the count used is shown.',
    ),
  },
  'AMB-23': {
    problem: words(
      '承認事業者は「中小企業等」の注記にありませんが、広域型の例外には挙げられています。',
      'Approved businesses are missing from the note on applicants and named in the exception for 広域型.',
    ),
    reading: words(
      '対象に含めます（中小企業でない場合は広域型だけ）。',
      'They may apply; those that are no SMEs for 広域型 only.',
    ),
  },
  'AMB-24': {
    problem: words(
      '「広域型（２年目等）」の前の年が、同じ事業でなければならないか書かれていません。',
      'Whether the year before must be of the same project is not said.',
    ),
    reading: words(
      '同じ事業で前の段階の採択歴があることを求めます。',
      'An award of the step before for the same project is needed.',
    ),
  },
  'AMB-25': {
    problem: words(
      'R3の上限額は「引下げ」とあるだけで、金額がありません。',
      'The R3 caps are only said to be lowered.',
    ),
    reading: words('不明とします。', 'Unknown.'),
  },
} as const satisfies Ambiguities
