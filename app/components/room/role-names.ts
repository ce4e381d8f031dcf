import { roles as roleWords } from '#consortium/roles.ts'
import type { Words } from '#consortium/words.ts'
import type { Edition } from '#programs/edition.ts'
import type { AppWords } from '../../words/ja.ts'

/** Role names as this edition calls them, side by side: 「代表機関（事務局）・地域の支援機関等」; as everyone calls them where it names none. */
export const roleNamesIn =
  ({ written }: Pick<AppWords, 'written'>, say: (words: Words) => string, edition: Pick<Edition, 'roles'>) =>
  (them: readonly string[]): string =>
    written.beside(
      them.map((role) => {
        const named = edition.roles.find((it) => it.role === role)?.called ?? roleWords[role as keyof typeof roleWords]
        return named ? say(named) : role
      }),
    )
