/** What stands further back in a room than the page shows, what has just come, and the keys that lead about. */
export const further = {
  earlier: '以前の発言を表示',
  earlierEvents: '以前の動きを表示',
  loading: '読み込み中です',
  failed: '読み込めませんでした。もう一度お試しください。',
  toFirstNew: '未読の最初の発言へ',
  /** Heard by voice, gathered. */
  arrived: (n: number) => `新しい発言が${n}件あります。`,
  changed: (them: string) => `変わった要件：${them}`,
  since: (n: number) => `前回見たあとに、ほかの人による動きが${n}件以上あります。`,
  page: {
    talk: 'これまでの発言',
    happened: 'これまでの動き',
    older: '以前のものへ',
    newest: '最新のものへ',
  },
  keys: {
    title: 'キーボードでの操作',
    open: 'キーボードでの操作を見る',
    lead: '文字を入力していないときに使えます。',
    write: '発言を書く欄へ',
    clause: '次の、満たしていない要件または確認が必要な要件へ',
    fresh: '未読の最初の発言へ',
    help: 'この一覧を開く',
    send: '書いた発言を送る',
    scroll: '発言や動きの一覧の中を移動する',
    on: '1文字のキーによる操作を使う',
    note: '音声入力などでキーが誤って働くときは、外してください。このブラウザーに保存されます。',
  },
}
