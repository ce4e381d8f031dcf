/** Every command of the terminal, loaded only when it is asked for. */
import { type Words, words } from '#consortium/words.ts'
import type { Command } from './command.ts'

interface Entry {
  /** What follows the name. */
  readonly usage: string
  readonly does: Words
  readonly load: () => Promise<{ readonly default: Command }>
}

export const commands = {
  check: {
    usage: 'FILE|- [--json] [--on DATE]',
    does: words(
      'コンソーシアムファイルを判定します（終了コード 0 適合、1 不適合、2 入力の誤り、3 未確定）',
      'judge a consortium file (exit 0 ready, 1 not ready, 2 bad input, 3 undecided)',
    ),
    load: () => import('./check.ts'),
  },
  fit: {
    usage: 'FILE|- [--directory FILE.csv] [--json] [--on DATE]',
    does: words(
      'このチームがどの公募に応募できるか。募集中のものから、あと何手（招く、役割を替える）で要件がそろうかの順に表示します。--directory を付けると、その一覧の団体だけで数えます。終了コード 0、入力の誤りは 2',
      'which programmes the team could apply for: open calls first, then by how many invitations or changes are missing; with --directory partners come from that CSV alone; exit 0, 2 on bad input',
    ),
    load: () => import('./fit.ts'),
  },
  programs: {
    usage: '[--json] [--on DATE]',
    does: words('公募の版の一覧', 'list the programme editions'),
    load: () => import('./programs.ts'),
  },
  program: {
    usage: 'ID [--json] [--on DATE]',
    does: words('公募の版の要件と根拠', 'show one edition, every rule with its source'),
    load: () => import('./program.ts'),
  },
  schema: {
    usage: '[ID]',
    does: words('コンソーシアムファイルの JSON Schema', 'JSON Schema of the consortium file'),
    load: () => import('./schema.ts'),
  },
  propose: {
    usage: 'FILE|- [--directory FILE.csv] [--limit 5] [--json] [--on DATE]',
    does: words(
      '誰を招けば要件がそろうか（最も少ない招待）。招くだけではそろわないときは、役割の変更や構成員の入れ替えも含めて示します。--directory を付けると、その一覧（CSV）の団体から選びます。付けなければ、このむすびに掲載されている団体から選びます。終了コード 0 あり、1 なし、3 時間切れ',
      'who would complete the team, with the fewest invitations; where invitations alone do not do, with changes of roles and members too. With --directory partners come from that CSV, else from the directory of this installation; exit 0 found, 1 impossible, 3 time was up',
    ),
    load: () => import('./propose.ts'),
  },
  search: {
    usage: 'QUERY [--kind K] [--prefecture 34] [--limit 20] [--json]',
    does: words(
      '連携相手の検索（名称、読み、所在地、活動内容）',
      'search the directory by name, reading, place or activity',
    ),
    load: () => import('./search.ts'),
  },
  'import organisations': {
    usage: 'FILE|- [--json]',
    does: words(
      '機関の一覧（CSV）の取り込み。取り込めない行があれば終了コード 2',
      'take in a CSV of organisations; exit 2 where a row could not be taken',
    ),
    load: () => import('./import-organisations.ts'),
  },
  'import nta': {
    usage: 'FILE|- [--add] [--json]',
    does: words(
      '法人番号公表サイトのファイル（全件または差分）の取り込み。--add で、まだない法人も追加。取り込めない行があれば終了コード 2',
      'take in a file of the corporate number site, whole or changes; --add adds who is not there yet; exit 2 where a row could not be taken',
    ),
    load: () => import('./import-nta.ts'),
  },
  'sources list': {
    usage: '[EDITION] [--json]',
    does: words(
      '公募の版の原典（アドレス、収録文書）と、読んだ内容の SHA-256。変わったものから表示します',
      'the sources of the editions with the SHA-256 of what was read; what changed comes first',
    ),
    load: () => import('./sources-list.ts'),
  },
  'sources check': {
    usage: '[EDITION|--all] [--source ADDRESS] [--file FILE|--from URL] [--record] [--json]',
    does: words(
      '原典がいまも読んだときのままかを、内容のバイト列の SHA-256 で確かめ、変わっていれば版に印を付けます。--file は手元に取得したファイル、--from は別のアドレスの内容と比べます。--record は初めての内容を記録します（終了コード 0 変更なし、1 変更あり、2 入力の誤り、3 確認できないものあり）',
      'is each source still what was read, by the SHA-256 of its bytes? Editions whose source changed are marked. --file compares a downloaded file, --from what another address answers, --record keeps what is seen for the first time (exit 0 nothing changed, 1 changed, 2 bad input, 3 something could not be told)',
    ),
    load: () => import('./sources-check.ts'),
  },
  'sources read': {
    usage: 'SOURCE --by NAME [--note TEXT]',
    does: words(
      '変わった原典を読んで確かめたことを記録し、印を消します',
      'somebody has read what changed in a source: takes the mark off, and keeps who and when',
    ),
    load: () => import('./sources-read.ts'),
  },
  'operator add': {
    usage: 'EMAIL',
    does: words('運営者の追加', 'make somebody an operator'),
    load: () => import('./operator-add.ts'),
  },
  reindex: {
    usage: '',
    does: words('検索の索引の作り直し', 'write the search index anew'),
    load: () => import('./reindex.ts'),
  },
  'search-keys': {
    usage: '',
    does: words(
      'Meilisearch の検索用と書き込み用のキーを、マスターキー（MEILI_MASTER_KEY）で作って表示します',
      'make and print the search key and the write key of a Meilisearch, with its MEILI_MASTER_KEY',
    ),
    load: () => import('./search-keys.ts'),
  },
  doctor: {
    usage: '[--json]',
    does: words(
      'この環境の点検と直し方（問題があれば終了コード 1）',
      'what is wrong with this installation and how to mend it; exit 1 if anything is',
    ),
    load: () => import('./doctor.ts'),
  },
} as const satisfies Record<string, Entry>
