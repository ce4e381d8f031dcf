/**
 * The stretches of Japanese in a text: kana, kanji, and the marks that stand around them.
 *
 * @example japaneseIn('Corporate number (法人番号)') // ['法人番号']
 */
export const japaneseIn = (text: string): string[] =>
  text.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\u30fb\u30fc\uff00-\uffef]+/gu) ?? []

/** What stands in Japanese beside its English on purpose, for a person who must find it on a form or type it. */
const kept: Readonly<Record<string, readonly string[]>> = {
  'papers and laws': ['公募要領', '中小企業基本法', '概算要求', '予算案', '当初予算', '補正予算', '予備費', '「」'],
  'the register': ['国税庁法人番号公表サイト', '法人番号公表サイト', '法人番号'],
  'what forms ask for': ['代表者', '所在地', '連絡担当者', '役職', '氏名', 'フリガナ', '部署', '屋号', '受付番号'],
  'terms of the field': ['連携体', 'とりまとめ役', '内諾', '中小企業者', 'みなし大企業', '定額'],
  'headings of a list': ['名称', '役割', '都道府県', '担当者', '状態', '候補', '打診中', '内諾日', '内諾方法'],
  'amounts as they may be typed': ['万', '億'],
  examples: ['代表取締役', 'ヤマダ', 'タロウ', 'サトウ', 'ハナコ', '山口県東部', '地域', '推進コミュニティ'],
  'words to search with': ['新潟', '大阪', '金属', '商工会議所', '商議所', '金属加工業', '金属製品製造業'],
  'the other language’s own name': ['日本語'],
}

/** The Japanese in an English text, besides what stands there on purpose. */
export const strayJapaneseIn = (text: string): string[] =>
  japaneseIn(text).filter((it) => !Object.values(kept).flat().includes(it))
