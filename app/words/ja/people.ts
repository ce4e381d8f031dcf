/** Who may act for an organisation, the letter that asks a colleague to, and the page it leads to. */
export const people = {
  title: '担当者',
  of: (organisation: string) => `${organisation}の担当者`,
  lead: 'この団体として操作できる方の一覧です。',
  you: 'あなた',
  since: (day: string) => `${day}から`,
  roles: { owner: '所有者', editor: '編集者', viewer: '閲覧者' },
  roleHelp: {
    owner: '団体情報の編集とルームでの操作に加え、担当者を管理します。',
    editor: '団体情報を編集し、ルームで団体として発言・回答します。',
    viewer: '団体情報と参加中のルームを見られます。変更や発言はできません。',
  },
  change: {
    label: (name: string) => `${name}さんの役割`,
    button: '役割を変更',
    done: (name: string, role: string) => `${name}さんの役割を「${role}」に変更しました。`,
  },
  handOver: {
    open: '所有者を引き継ぐ',
    title: (name: string) => `${name}さんに所有者を引き継ぎますか`,
    text: (name: string) => `${name}さんが所有者になり、あなたは編集者になります。担当者の管理はできなくなります。`,
    done: (name: string) => `${name}さんに所有者を引き継ぎました。`,
  },
  remove: {
    open: '外す',
    title: (name: string) => `${name}さんを担当者から外しますか`,
    text: 'この団体としての操作と、参加中のルームの閲覧がすぐにできなくなります。これまでの発言や記録は残ります。',
    button: '担当者から外す',
    done: (name: string) => `${name}さんを担当者から外しました。`,
  },
  leave: {
    title: '担当者をやめる',
    sure: (organisation: string) => `「${organisation}」の担当者をやめますか`,
    text: 'この団体としての操作と、参加中のルームの閲覧ができなくなります。',
    alone: '所有者はあなただけです。やめるには、先にほかの担当者へ所有者を引き継いでください。',
    done: (organisation: string) => `「${organisation}」の担当者をやめました。`,
  },
  invite: {
    title: '担当者を招待する',
    lead: 'メールアドレスに招待のリンクをお送りします。リンクは7日間有効です。',
    address: 'メールアドレス',
    role: '役割',
    button: '招待メールを送る',
    done: (address: string) => `${address} に招待メールをお送りしました。`,
  },
  invited: {
    title: '招待中',
    until: (day: string) => `${day}まで有効`,
    expired: '期限切れ',
    again: '再送する',
    againTo: (address: string) => `${address} に再送する`,
    withdraw: '取り消す',
    withdrawFrom: (address: string) => `${address} への招待を取り消す`,
    withdrawn: (address: string) => `${address} への招待を取り消しました。`,
  },
  join: {
    title: '担当者への招待',
    lead: (sender: string | null, organisation: string) =>
      sender
        ? `${sender}さんが、あなたを「${organisation}」の担当者に招待しています。`
        : `「${organisation}」の担当者に招待されています。`,
    organisation: '団体',
    role: '役割',
    until: '有効期限',
    account: '参加するアカウント',
    button: '担当者になる',
    signIn: 'サインインして承諾する',
    signUp: '新しく登録して承諾する',
    needsAccount: '承諾するにはアカウントが必要です。サインインまたは登録のあと、この招待に戻ります。',
    verify:
      'メールアドレスの確認が済むと承諾できます。お送りしたメールのリンクを開いてから、このページに戻ってください。',
    held: (role: string) => `あなたはすでにこの団体の担当者（${role}）です。`,
    spent: 'このリンクは使用済みか、取り消されたか、有効期限が切れています。招待した方に、再送を依頼してください。',
    done: (organisation: string) => `「${organisation}」の担当者になりました。`,
  },
}
