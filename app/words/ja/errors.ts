/** The pages that appear when there is nothing to show, and what a field says when it is not as it should be. */
export const errors = {
  notFound: {
    title: 'ページが見つかりません',
    text: 'お探しのページは、移動または削除されたか、アドレスが間違っている可能性があります。',
  },
  refused: { title: 'このページは表示できません' },
  broken: {
    title: '問題が発生しました',
    text: 'ご不便をおかけして申し訳ありません。しばらくしてからもう一度お試しください。入力した内容が保存されていない場合があります。',
  },
  toHome: 'トップページへ',
  toSearch: '団体をさがす',
  field: {
    missing: '入力してください。',
    choose: '選択してください。',
    email: 'メールアドレスの形式で入力してください（例：taro@example.co.jp）。',
    url: 'https:// から始まるアドレスを入力してください。',
    number: '数字で入力してください。',
    whole: '整数で入力してください。',
    atLeastLong: (n: number) => `${n}文字以上で入力してください。`,
    atMostLong: (n: number, now: number) =>
      `${n.toLocaleString('ja-JP')}文字以内で入力してください（いま${now.toLocaleString('ja-JP')}文字）。`,
    atLeast: (n: number | bigint) => `${n.toLocaleString('ja-JP')}以上で入力してください。`,
    atMost: (n: number | bigint) => `${n.toLocaleString('ja-JP')}以下で入力してください。`,
    form: '入力の形式を確認してください。',
    unknown: 'この項目は受け付けられません。',
  },
}
