import { createContext, useContext } from 'react'
import type { Words } from '#consortium/words.ts'
import type { AppWords } from './ja.ts'
import { type Language, wordsIn } from './words.ts'

/** The language of the page; root.tsx sets it. */
export const LanguageContext = createContext<Language>('ja')

/** @example const words = useWords(); <h1>{words.home.title}</h1> */
export const useWords = (): AppWords => wordsIn(useContext(LanguageContext))

/** Says words that carry both languages, as findings and fact lists do. @example const say = useSay(); say(finding.says) */
export function useSay(): (words: Words) => string {
  const language = useContext(LanguageContext)
  return (words) => words[language]
}
