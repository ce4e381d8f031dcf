/**
 * Legal forms as they stand before, after or inside a name. They are cut out of names and queries and become tokens of their own,
 * so that (株)山田, 山田株式会社 and 山田㈱ are one; longer forms come before those they contain.
 */
export interface LegalForm {
  readonly form: string
  /** The wider words that also mean it: who types only 社団法人 finds 一般社団法人. */
  readonly also: readonly string[]
}

export const legalForms: readonly LegalForm[] = [
  { form: '特定非営利活動法人', also: ['npo法人', '法人'] },
  { form: 'npo法人', also: ['特定非営利活動法人', '法人'] },
  { form: '地方独立行政法人', also: ['独立行政法人', '法人'] },
  { form: '国立研究開発法人', also: ['法人'] },
  { form: '独立行政法人', also: ['法人'] },
  { form: '国立大学法人', also: ['大学法人', '法人'] },
  { form: '公立大学法人', also: ['大学法人', '法人'] },
  { form: '一般社団法人', also: ['社団法人', '法人'] },
  { form: '公益社団法人', also: ['社団法人', '法人'] },
  { form: '一般財団法人', also: ['財団法人', '法人'] },
  { form: '公益財団法人', also: ['財団法人', '法人'] },
  { form: '社会福祉法人', also: ['法人'] },
  { form: '農事組合法人', also: ['法人'] },
  { form: '医療法人社団', also: ['医療法人', '法人'] },
  { form: '医療法人財団', also: ['医療法人', '法人'] },
  // As they are read aloud, folded.
  { form: 'カブシキガイシヤ', also: ['株式会社', '会社'] },
  { form: 'ユウゲンガイシヤ', also: ['有限会社', '会社'] },
  { form: 'ゴウドウガイシヤ', also: ['合同会社', '会社'] },
  { form: '社団法人', also: ['法人'] },
  { form: '財団法人', also: ['法人'] },
  { form: '医療法人', also: ['法人'] },
  { form: '学校法人', also: ['法人'] },
  { form: '宗教法人', also: ['法人'] },
  { form: '株式会社', also: ['会社'] },
  { form: '有限会社', also: ['会社'] },
  { form: '合同会社', also: ['会社'] },
  { form: '合資会社', also: ['会社'] },
  { form: '合名会社', also: ['会社'] },
]

/** What stands between brackets for a form; ㈱ and its like have become this by NFKC. */
export const abbreviations: Readonly<Record<string, string>> = {
  '(株)': '株式会社',
  '(有)': '有限会社',
  '(同)': '合同会社',
  '(資)': '合資会社',
  '(名)': '合名会社',
  '(社)': '社団法人',
  '(財)': '財団法人',
  '(一社)': '一般社団法人',
  '(公社)': '公益社団法人',
  '(一財)': '一般財団法人',
  '(公財)': '公益財団法人',
  '(独)': '独立行政法人',
  '(学)': '学校法人',
  '(医)': '医療法人',
  '(福)': '社会福祉法人',
  '(特非)': '特定非営利活動法人',
}
