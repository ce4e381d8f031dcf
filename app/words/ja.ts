/**
 * Everything the pages say, in Japanese, one file a part of the product. Sentences with numbers are functions.
 * Another language is another object of this type.
 */
import { accounts } from './ja/accounts.ts'
import { errors } from './ja/errors.ts'
import { home } from './ja/home.ts'
import { organisations } from './ja/organisations.ts'
import { programme } from './ja/programme.ts'
import { refusals } from './ja/refusals.ts'
import { shell } from './ja/shell.ts'

export const ja = { shell, home, accounts, organisations, programme, refusals, errors }

export type AppWords = typeof ja
