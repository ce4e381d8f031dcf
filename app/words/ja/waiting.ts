/** What waits for somebody on their own page, and what changed since they last looked. */
export const waiting = {
  title: 'あなたの対応を待っていること',
  none: 'いま、あなたの対応を待っていることはありません。',
  confirm: {
    line: (room: string, organisation: string) => `${organisation}として「${room}」の構成を確認してください。`,
    more: (organiser: string, on: string) => `${on}に${organiser}が確定しました。`,
    open: '確定した内容を見る',
  },
  question: {
    line: (organisation: string, room: string) => `${organisation}から「${room}」について質問が届いています。`,
    open: '返事をする',
  },
  consents: {
    line: (room: string, n: number) => `「${room}」で、変更${n}件があなたの同意を待っています。`,
    open: '変更を見る',
  },
  answers: {
    line: (room: string, n: number) => `「${room}」の判定で、あなたが答えられる項目が${n}件あります。`,
    open: '項目を見る',
  },
  ticks: {
    line: (room: string, n: number) => `「${room}」で、宣誓・確認が${n}件、記録を待っています。`,
    open: '記録する',
  },
  expiring: {
    line: (organisation: string, room: string) =>
      `「${room}」への参加について、${organisation}の返事がまだありません。`,
    open: '席を見る',
  },
  claims: { line: (n: number) => `担当者の申請が${n}件、承認を待っています。`, open: '申請を見る' },
  corrections: {
    line: (n: number) => `掲載情報の訂正・削除の依頼が${n}件、対応を待っています。`,
    open: '依頼を見る',
  },
  changed: { title: '前回見たあとの動き', said: (text: string) => `発言「${text}」` },
}
