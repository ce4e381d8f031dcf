import type { Words } from '#consortium/words.ts'
import { type AppWords, ja } from './ja.ts'

const dictionaries = { ja } satisfies Partial<Record<keyof Words, AppWords>>

/** The languages the pages can speak today. */
export type Language = keyof typeof dictionaries

/** What the pages say in this language. Loaders and actions: `wordsIn(languageOf(request))`; components: `useWords()`. */
export const wordsIn = (language: Language): AppWords => dictionaries[language]

/** The language a request is answered in. */
export const languageOf = (_request: Request): Language => 'ja'

/** The title of a page in the tab, with the product's name behind it. */
export const titled = (title: string) => [{ title: `${title}｜${ja.shell.product}` }]
