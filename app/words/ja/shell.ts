import type { Language } from '#consortium/words.ts'

/** The frame of every page, and what all components share. */
export const shell = {
  product: 'むすび',
  /** The title of a page in the tab, with the product's name behind it. */
  tab: (title: string) => `${title}｜むすび`,
  skip: '本文へ移動',
  menu: 'メニュー',
  navLabel: '主なページ',
  nav: { programs: '制度を見る', organisations: '団体をさがす', openSeats: 'パートナー募集', rooms: '結成ルーム' },
  signIn: 'サインイン',
  signUp: '新規登録',
  signOut: 'サインアウト',
  account: {
    label: (name: string) => `${name} さんのメニュー`,
    home: 'マイページ',
    own: 'アカウントの管理',
    claims: '申請の確認（運営者）',
    corrections: '訂正・削除の依頼（運営者）',
    synonyms: '同じ意味の語（運営者）',
    duplicates: '名寄せ（運営者）',
    sources: '原典の変更（運営者）',
    searchIndex: '検索の索引（運営者）',
    suggestions: '提案の成果（運営者）',
    outbox: '送信メールの控え',
  },
  actingFor: {
    label: '操作中の団体',
    none: '団体を選んでいません',
    noneYet: '所属する団体がまだ登録されていません',
    claimant: '申請中',
    demo: 'デモ',
    change: '切り替える',
    choose: 'どの団体として操作しますか',
    current: '操作中',
    register: '団体を登録・申請する',
    viewer: '閲覧のみ',
  },
  unverified: {
    text: (email: string) => `${email} の確認がまだ済んでいません。お送りしたメールのリンクを開いてください。`,
    again: '確認メールを再送する',
  },
  demo: {
    banner: 'これはデモ環境です。「デモ」と付いた団体・アカウントは架空のもので、入力した内容は本番では使われません。',
  },
  footer: {
    authority:
      '判定は公募要領などの公表資料にもとづく参考情報です。申請にあたっては、必ず各事業の最新の公募要領をご確認ください。内容が異なる場合は公募要領が優先します。',
    data: 'データの出典と取り扱い',
    sources: '団体情報の出典：gBizINFO（経済産業省）ほか公表資料を加工して作成',
  },
  language: {
    label: '表示言語',
    /** In the other language, and what it is called there: who looks for it may read nothing else. */
    other: { value: 'en', name: 'English' } as { value: Language; name: string },
  },
  required: '必須',
  optional: '任意',
  sending: '送信しています…',
  newTab: '（新しいタブで開きます）',
  close: '閉じる',
  cancel: 'やめる',
  back: '戻る',
  formErrors: '入力内容を確認してください',
  notice: { info: 'お知らせ', success: '完了', warning: '注意', error: 'エラー' },
  pager: { label: 'ページの移動', next: '次のページ', first: '最初のページ' },
}
