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
}
