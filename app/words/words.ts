import type { MetaDescriptor, MetaFunction } from '@remix-run/node'
import type { Language, Words } from '#consortium/words.ts'
import { chosenLanguage } from './chosen-language.ts'
import { en } from './en.ts'
import { type AppWords, ja } from './ja.ts'

const dictionaries: Readonly<Record<Language, AppWords>> = { ja, en }

/** What the pages say in this language. Loaders and actions: `wordsIn(languageOf(request))`; components: `useWords()`. */
export const wordsIn = (language: Language): AppWords => dictionaries[language]

/** The language a request is answered in: the one chosen before, else the one the browser asks for, else Japanese. */
export const languageOf = ({ headers }: Request): Language =>
  chosenLanguage(headers.get('cookie'), headers.get('accept-language'))

type Say = (words: Words) => string
type Data<Loader> = Parameters<MetaFunction<Loader>>[0]['data']

/** What stands in the head of a page, in the language of the page. */
export const metaIn =
  <Loader = unknown>(tell: (words: AppWords, data: Data<Loader>, say: Say) => MetaDescriptor[]): MetaFunction<Loader> =>
  ({ data, matches }) => {
    const root = matches.find((it) => it.id === 'root')?.data as { language?: Language } | undefined
    const language = root?.language ?? 'ja'
    return tell(wordsIn(language), data, (it) => it[language])
  }

/**
 * The title of a page in the tab, with the product's name behind it; `more` stands in the head beside it.
 *
 * @example export const meta = titled((words) => words.accounts.home.title)
 */
export const titled = <Loader = unknown>(
  title: (words: AppWords, data: Data<Loader>, say: Say) => string,
  more: readonly MetaDescriptor[] = [],
): MetaFunction<Loader> =>
  metaIn<Loader>((words, data, say) => [{ title: words.shell.tab(title(words, data, say)) }, ...more])
