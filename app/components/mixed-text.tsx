import { useLanguage } from '../words/use-words.ts'

/** A sentence that quotes words people wrote in Japanese: on a page in another language each is marked as what it is. */
export function MixedText({ text }: { text: string }) {
  if (useLanguage() === 'ja') return text
  return text.split(japanese).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: The parts of one text stand still.
      <span key={at} lang="ja">
        {part}
      </span>
    ) : (
      part
    ),
  )
}

const japanese = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]+)/u
