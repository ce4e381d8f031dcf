/** The columns of a list of members, by the titles offices give them. */
export const listColumns = [
  'name',
  'corporateNumber',
  'role',
  'prefecture',
  'contact',
  'mail',
  'state',
  'agreedOn',
  'agreedHow',
  'note',
] as const
export type ListColumn = (typeof listColumns)[number]

const titles: Readonly<Record<ListColumn, readonly string[]>> = {
  name: [
    '名称',
    '会社名',
    '団体名',
    '機関名',
    '法人名',
    '企業名',
    '事業者名',
    '組織名',
    '構成員',
    '構成員名',
    '商号',
    '商号又は名称',
    '名前',
    'name',
  ],
  corporateNumber: ['法人番号', '法人番号(13桁)', 'corporatenumber'],
  role: ['役割', '役割分担', '参加区分', '区分', 'role'],
  prefecture: ['都道府県', '都道府県名', '所在地', '所在都道府県', '本社所在地', '県名', 'prefecture'],
  contact: ['担当者', '担当者名', 'ご担当者', '担当者氏名', '氏名', '窓口', '連絡担当者', 'contact'],
  mail: ['メール', 'メールアドレス', 'eメール', 'e-mail', 'email', 'mail', 'アドレス'],
  state: ['状態', '状況', '打診状況', '参加状況', '進捗', '回答', 'state'],
  agreedOn: ['内諾日', '回答日', '承諾日', '確認日'],
  agreedHow: ['内諾方法', '方法', '回答方法', '確認方法'],
  note: ['備考', 'メモ', '摘要', 'コメント', 'note'],
}

/** What a title means; undefined where it means nothing here. */
export function listColumnOf(title: string): ListColumn | undefined {
  const bare = title.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  return listColumns.find((column) => titles[column].includes(bare))
}
