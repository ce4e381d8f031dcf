/** What the terminal says on its own account; verdicts and programmes bring their own words. */
import { type Words, words } from '#consortium/words.ts'

export const typingWords = {
  missing: (name: string): Words =>
    words(`${name} を指定してください。使い方は --help で見られます。`, `${name} is missing. See --help.`),
  tooMany: (word: string): Words =>
    words(`「${word}」は余分です。使い方は --help で見られます。`, `"${word}" is one word too many. See --help.`),
  unknownOption: (name: string, known: readonly string[]): Words =>
    words(
      `--${name} というオプションはありません。使えるのは ${[...known, '--lang', '--help'].join('、')} です。`,
      `There is no option --${name}. There are: ${[...known, '--lang', '--help'].join(', ')}.`,
    ),
  noValue: (name: string): Words =>
    words(`--${name} のあとに値を書いてください。`, `--${name} needs a value after it.`),
  noValueWanted: (name: string): Words => words(`--${name} には値を付けません。`, `--${name} takes no value.`),
  unknownCommand: (name: string): Words =>
    words(
      `「${name}」というコマンドはありません。npm run -s musubi -- --help で一覧を見られます。`,
      `There is no command "${name}". See npm run -s musubi -- --help.`,
    ),
  language: (came: string): Words =>
    words(
      `--lang は ja か en にしてください（現在の値は「${came}」です）。`,
      `--lang must be ja or en; it is "${came}".`,
    ),
  day: (came: string): Words =>
    words(
      `--on は 2022-03-31 のような日付にしてください（現在の値は「${came}」です）。`,
      `--on must be a day such as 2022-03-31; it is "${came}".`,
    ),
  limit: (came: string, most: number): Words =>
    words(
      `--limit は 1 から ${most} までの整数にしてください（現在の値は「${came}」です）。`,
      `--limit must be a whole number from 1 to ${most}; it is "${came}".`,
    ),
}

export const fileWords = {
  missing: (path: string): Words =>
    words(
      `ファイル ${path} がありません。場所を確かめてください（標準入力から読むときは - と書きます）。`,
      `There is no file ${path}. Check where it is; write - to read standard input.`,
    ),
  folder: (path: string): Words =>
    words(`${path} はフォルダーです。ファイルを指定してください。`, `${path} is a folder; name a file.`),
  unreadable: (path: string): Words =>
    words(`ファイル ${path} を読む権限がありません。`, `The file ${path} may not be read; mend its permissions.`),
  tooLong: (path: string, most: number): Words =>
    words(
      `${path} が大きすぎます。${most / 1_000_000} MB までにしてください。`,
      `${path} is too long; the most is ${most / 1_000_000} MB.`,
    ),
  notJapanese: (path: string): Words =>
    words(
      `${path} は Shift_JIS でも UTF-8 でもありません。公表サイトからダウンロードし直してください。`,
      `${path} is neither Shift_JIS nor UTF-8; download it again.`,
    ),
  notUtf8: (path: string): Words =>
    words(`${path} は UTF-8 ではありません。UTF-8 で保存し直してください。`, `${path} is not UTF-8; save it as UTF-8.`),
}
