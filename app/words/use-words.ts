import { createContext, useContext } from 'react'
import type { Language, Words } from '#consortium/words.ts'
import type { AppWords } from './ja.ts'
import { wordsIn } from './words.ts'

/** The language of the page; root.tsx sets it. */
export const LanguageContext = createContext<Language>('ja')

export const useLanguage = (): Language => useContext(LanguageContext)

/** @example const words = useWords(); <h1>{words.home.title}</h1> */
export const useWords = (): AppWords => wordsIn(useLanguage())

/** Says words that carry both languages, as findings and fact lists do. @example const say = useSay(); say(finding.says) */
export function useSay(): (words: Words) => string {
  const language = useLanguage()
  return (words) => words[language]
}
