/**
 * The stretches of Japanese in a text: kana, kanji, and the marks that stand around them. Brackets that quote a Japanese name are
 * Japanese, too.
 *
 * @example japaneseIn('Corporate number (法人番号)') // ['法人番号']
 */
export const japaneseIn = (text: string): string[] =>
  text.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\u30fb\uff00-\uffef]+/gu) ?? []
