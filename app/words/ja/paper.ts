/** The words of the room on one sheet of paper. */
export const paper = {
  title: '1枚に印刷',
  print: '印刷する',
  back: 'ルームへ戻る',
  lead: '20者ほどまでなら、A4 1枚に収まります。載るのは、あなたがルームで読める内容です。',
  day: (day: string) => `${day} 現在`,
  program: '制度',
  organiser: 'とりまとめ役',
  area: '活動地域',
  noArea: '未定',
  counts: '席',
  counted: (confirmed: number, agreed: number, asked: number) =>
    `参加確定 ${confirmed}者・内諾 ${agreed}者・打診中 ${asked}者`,
  verdict: '判定',
  outlook: (overall: string) => `打診中・内諾を含めた見通し：${overall}`,
  closed: '構成を確定しています。',
  seats: '席と状況',
  none: '（まだいません）',
  short: (n: number) => `あと${n}者`,
  missing: '不足していること',
  nothingMissing: '不足は見つかっていません。',
  open: (n: number) =>
    n === 0 ? '確かめる項目は残っていません。' : `まだ確かめていない項目が${n}つあります。一覧はルームにあります。`,
  also: (roles: string) => `兼 ${roles}`,
}
