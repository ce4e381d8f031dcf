export const synonyms = {
  title: '同じ意味の語',
  lead: '検索で同じものとして扱う語の組です。どれか1つを入力すると、組のほかの語でも探します。次の検索から反映されます。',
  empty: '登録されている組はありません',
  add: '新しい組（「、」で区切って2語以上）',
  addIt: '追加する',
  example: 'AI、人工知能',
  listed: (words: readonly string[]) => words.join('、'),
  labelOf: (words: string) => `「${words}」の組`,
  save: '変更する',
  remove: '取り除く',
  removeOf: (words: string) => `「${words}」を取り除く`,
  badWords:
    '同じ意味の語を2つ以上、「、」で区切って入力してください。1語は60文字まで、1組は20語までで、同じ語は1度だけです。',
  done: {
    add: '組を追加しました。',
    change: '組を変更しました。',
    remove: '組を取り除きました。',
    undo: '変更前に戻しました。',
  },
  changes: '最近の変更',
  line: (before: string, after: string) => {
    if (!before) return `追加：${after}`
    return after ? `変更：${before} → ${after}` : `取り除き：${before}`
  },
  nobody: '退会した方',
  undo: '元に戻す',
}
