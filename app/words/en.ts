/** Everything the pages say, in English: the same parts as in Japanese, each of the same type, so that a missing word does not compile. */
import { shell } from './en/shell.ts'
import { written } from './en/written.ts'
import { type AppWords, ja } from './ja.ts'

export const en: AppWords = {
  ...ja,
  written,
  shell,
}
