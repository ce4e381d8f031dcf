/** The words of editions that change: a room moved to another version, and documents that may have changed. */
export const editions = {
  ahead: {
    title: 'この制度の要件データが改められました',
    text: (from: string, to: string) =>
      `このルームは、これまでどおり要件データ ${from} で判定しています。新しい要件データ ${to} に移すと、次のように変わります。`,
    lost: (from: string, to: string) =>
      `このルームを開いたときの要件データ ${from} は保存されていないため、いまの要件データ ${to} で判定しています。変わったところは示せません。制度のページで要件を確かめてください。`,
    outcome: (was: string, is: string) => `いまの判定は「${was}」、移したときの判定は「${is}」です。`,
    facts: (names: string) =>
      `移すと、各機関のプロフィールから次の項目がこのルームに写され、参加者全員に見えます：${names}`,
    submit: '新しい要件データに移す',
    submitLost: 'いまの要件データに合わせる',
    once: '移すと元には戻せません。',
    organiser: '移すかどうかは、とりまとめ役が決めます。',
  },
  behind: (on: string, from: string, to: string) => `${on}に要件データ ${from} から ${to} へ移しました。変わったところ`,
  lostBehind: '前の要件データは保存されていないため、変わったところは示せません。',
  history: (version: string) => `制度の新しい要件データ ${version} に移しました。`,
  mark: {
    badge: '原典に変更の可能性',
    title: (day: string) => `原典が変わった可能性があります（${day}に確認）`,
    text: 'ここに示す要件は、変わる前の内容に基づいています。申請の前に、原典の最新の内容を必ず確かめてください。',
    room: 'このルームの判定は、変わる前の内容に基づいています。申請の前に、原典の最新の内容を必ず確かめてください。',
  },
  sources: {
    title: '原典とその確認',
    lead: '要件を読み取った文書とページです。運営者が、読んだときから変わっていないかを、内容のハッシュ（SHA-256）で確かめます。',
    report: '公式のアドレスが確認できていないため、報じている記事によっています。',
    hash: (hash: string) => `SHA-256 ${hash}`,
    none: '読んだときの内容のハッシュは、まだ記録されていません。',
    held: '収録した文書です。',
    checked: (day: string) => `${day}に確認`,
    read: (day: string) => `${day}に変更を読んで確かめました`,
    changed: (day: string) => `${day}に変更に気付きました`,
  },
  operator: {
    title: '変わった可能性のある原典',
    lead: '「musubi sources check」で、読んだときから変わっていた原典です。新しい内容を読み、要件に違いがないかを確かめてから、印を消してください。違いがあるときは、要件データを改める必要があります。',
    empty: '変わった原典はありません',
    since: '変更に気付いた日',
    known: '読んだときの内容',
    found: '見つかった内容',
    editions: '印の付いている公募の版',
    count: (n: number) => `${n}件を表示`,
    bytes: (hash: string, bytes: string) => `SHA-256 ${hash}…（${bytes}バイト）`,
    note: '確かめたこと（任意）',
    noteHelp: '例：問い合わせ先だけが変わり、要件は同じ',
    submit: '読んで確かめた',
    done: (source: string) => `${source} の印を消しました。`,
    others: (known: number, all: number) =>
      `見守っている原典は${all}件、そのうち内容のハッシュを記録済みのものは${known}件です。`,
  },
}
