import { words } from '#consortium/words.ts'
import type { Ambiguities } from './ambiguity.ts'

/** サポイン, サビサポ and 高度連携. */
export const ofJointDevelopment = {
  'AMB-06': {
    problem: words(
      'サポイン事業の定額補助が、版によって「事業管理機関が大学等の場合」「大学等の場合」「記載なし」と異なります。',
      'Who is paid a fixed amount in サポイン differs: the manager if a university, any university, or nothing printed.',
    ),
    reading: words(
      'R2予算は事業管理機関だけ、R3要求は大学・公設試すべて、R3予算は2/3とし「例外の記載なし」と示します。',
      'R2: the manager alone. R3 request: any university or institute. R3 budget: 2/3, and no exception is printed.',
    ),
  },
  'AMB-07': {
    problem: words(
      'サポイン事業の共同体は必須ですが、人数も、研究機関が必須かどうかも書かれていません。',
      'サポイン requires a joint body but prints neither its size nor whether a research body is needed.',
    ),
    reading: words(
      '中小企業1者以上を含む2者以上とします。研究機関の参加は助言にとどめます（公募要領が研究機関なしの2者を認めるため）。',
      'Two or more with at least one SME. A research body is advice: the official guidelines accept two without one.',
    ),
  },
  'AMB-08': {
    problem: words(
      'サビサポ事業の「異分野の中小企業や大学・公設試等と連携し」は、中小企業1者と大学でもよいと読めます。',
      'サビサポ could be read as one SME and a university.',
    ),
    reading: words(
      '中小企業は2者以上とし、大学などは加えて参加できるものとします。R3予算では当方の解釈として示します。',
      'Two SMEs are needed and a university is extra. For the R3 budget this is our reading.',
    ),
  },
  'AMB-09': {
    problem: words(
      'サプライチェーン効率化型の「10者まで」に、幹事企業（特に補助のない大企業）を数えるかが書かれていません。',
      'Whether the ten of サプライチェーン効率化型 include the lead, an unpaid large one above all, is not said.',
    ),
    reading: words(
      '幹事企業も含めて数えます。大企業の幹事と中小企業10者は、厳しく読んで上限を超えるとします。',
      'Every member counts, the lead too; a large lead with ten SMEs is over the limit.',
    ),
  },
  'AMB-10': {
    problem: words(
      '小規模事業ビジネスモデル構築型の「10者以上」と「半数」に、幹事企業を含むか、ちょうど半数でよいかが書かれていません。',
      'Whether the ten and the half of 小規模事業ビジネスモデル構築型 include the lead, and whether exactly half is enough, is not said.',
    ),
    reading: words(
      '幹事企業を除く連携先で10者以上とし、小規模事業者はちょうど半数でもよいとします。',
      'Ten partners without the lead; exactly half of them small is enough.',
    ),
  },
  'AMB-11': {
    problem: words(
      '小規模事業ビジネスモデル構築型は概算要求にあり、予算の資料にはありません。',
      '小規模事業ビジネスモデル構築型 is in the request and not on the budget sheet.',
    ),
    reading: words(
      'R3予算では募集されないものとし、要求の版を記録として残します。',
      'Not offered under the R3 budget; the edition of the request is kept as a record.',
    ),
  },
  'AMB-12': {
    problem: words(
      '企業間連携型の（b）で、地域経済牽引事業計画の承認が全員に必要か、1者でよいかが書かれていません。',
      'Whether route (b) of 企業間連携型 needs the approved plan from all members or from one is not said.',
    ),
    reading: words(
      '全員に必要とします（文は「承認を受け、連携して」で、例も2者とも承認済みです）。',
      'From all: so the sentence reads, and both firms of the printed example hold it.',
    ),
  },
  'AMB-13': {
    problem: words(
      '高度連携（R2）の図では、事業管理機関と幹事企業の関係が読み取れません。',
      'The R2 scheme of 高度連携 does not show how the manager and the lead relate.',
    ),
    reading: words('R2の事業管理機関は必須としません。', 'The manager is not required in R2.'),
  },
  'AMB-49': {
    problem: words(
      'サポイン事業の事業管理機関になれる者は、大学・公設試の場合の記載しかありません。',
      'Who may manage a サポイン project is printed for universities and institutes only.',
    ),
    reading: words('構成員であれば誰でもなれるとします。', 'Any member may be the manager.'),
  },
  'AMB-54': {
    problem: words(
      'サプライチェーン効率化型は「中小企業等を束ねて」とあるだけで、人数がありません。',
      'サプライチェーン効率化型 bundles SMEs without saying how many.',
    ),
    reading: words(
      '共通システムを導入する中小企業等を2者以上とします。幹事企業が中小企業等なら数えます。',
      'Two or more SMEs that install the system; a lead that is one counts.',
    ),
  },
} as const satisfies Ambiguities
