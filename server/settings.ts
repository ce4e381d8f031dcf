import { isIP } from 'node:net'
import { resolve } from 'node:path'
import * as z from 'zod'
import type { Words } from '#consortium/words.ts'
import type { MeiliPlace } from '#search/engines/meilisearch/place.ts'
import { checkout } from './checkout.ts'

/** Everything the environment may say, read once. */
export interface Settings {
  /** 0 takes any free port. */
  readonly port: number
  /** The origin people reach us under, without a trailing slash; nothing on loopback. */
  readonly publicUrl: string | undefined
  /** Nothing: letters stay in the outbox page, which exists on loopback only. */
  readonly smtpUrl: string | undefined
  /** Who letters come from: the domain people know us by. */
  readonly mailFrom: string
  /** The data folder, absolute; it holds the embedded Postgres. */
  readonly data: string
  /** Nothing: the embedded Postgres. */
  readonly databaseUrl: string | undefined
  /** Whether an empty database is filled with invented accounts and teams. */
  readonly demo: boolean
  /** A Meilisearch in front of the search in Postgres; nothing: Postgres alone. */
  readonly meili: MeiliPlace | undefined
  /** How long a search in Postgres may take, in milliseconds; then it answers with what it has and says so. */
  readonly searchWithin: number
  /** How far X-Forwarded-* is believed: a number of proxies, or their addresses. Nothing: not at all. */
  readonly trustProxy: number | string[] | undefined
}

export type ParsedSettings = { ok: true; settings: Settings } | { ok: false; words: Words }

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the environment and the command line (`--no-demo`). A setting that is empty counts as unset.
 *
 * @returns the settings, or one sentence naming the setting, what was expected and what came
 */
export function parseSettings(environment: Environment, args: readonly string[] = []): ParsedSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]) as keyof typeof expected
    return { ok: false, words: expected[name](given[name] ?? '') }
  }

  const it = parsed.data
  const clash = clashIn(it)
  if (clash) return { ok: false, words: clash }

  return {
    ok: true,
    settings: {
      port: it.PORT,
      publicUrl: it.PUBLIC_URL,
      smtpUrl: it.SMTP_URL,
      mailFrom: `むすび <musubi@${it.PUBLIC_URL ? new URL(it.PUBLIC_URL).hostname : 'localhost'}>`,
      data: it.MUSUBI_DATA ? resolve(it.MUSUBI_DATA) : checkout('.musubi'),
      databaseUrl: it.DATABASE_URL,
      demo: !it.PUBLIC_URL && it.MUSUBI_DEMO !== '0' && !args.includes('--no-demo'),
      meili: it.MEILI_URL
        ? { url: it.MEILI_URL, searchKey: it.MEILI_SEARCH_KEY, writeKey: it.MEILI_WRITE_KEY, index: it.MEILI_INDEX }
        : undefined,
      searchWithin: it.MUSUBI_SEARCH_MS,
      trustProxy: it.TRUST_PROXY,
    },
  }
}

const urlWith = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol))

const isLoopback = (host: string) => ['localhost', '127.0.0.1', '[::1]'].includes(host)

const publicUrl = z
  .string()
  .refine((text) => {
    if (!URL.canParse(text)) return false
    const { protocol, hostname, pathname, search, hash, username } = new URL(text)
    const bare = pathname === '/' && !search && !hash && !username
    return bare && (protocol === 'https:' || isLoopback(hostname)) // sign-in cookies travel over https alone
  })
  .transform((text) => new URL(text).origin)

/** Addresses, networks and the names Express knows; "true" would believe whatever a visitor writes. */
const isProxy = (text: string): boolean => {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [address = '', bits] = text.split('/')
  const version = isIP(address)
  return version !== 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
}

const trustProxy = z.union([
  z
    .string()
    .regex(/^[1-9]$/)
    .transform(Number),
  z
    .string()
    .transform((text) => text.split(',').map((it) => it.trim()))
    .refine((list) => list.every(isProxy)),
])

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(3000),
  PUBLIC_URL: publicUrl.optional(),
  SMTP_URL: urlWith('smtp:', 'smtps:').optional(),
  DATABASE_URL: urlWith('postgres:', 'postgresql:').optional(),
  MUSUBI_DATA: z.string().optional(),
  MUSUBI_DEMO: z.enum(['0', '1']).optional(),
  MUSUBI_EMBEDDED: z.enum(['0', '1']).optional(),
  MUSUBI_SEARCH_MS: z
    .string()
    .regex(/^\d{3,5}$/)
    .transform(Number)
    .refine((it) => it >= 100 && it <= 60_000)
    .default(300),
  TRUST_PROXY: trustProxy.optional(),
  MEILI_URL: urlWith('http:', 'https:').optional(),
  MEILI_SEARCH_KEY: z.string().optional(),
  MEILI_WRITE_KEY: z.string().optional(),
  MEILI_INDEX: z
    .string()
    .regex(/^[a-zA-Z0-9_-]{1,100}$/)
    .default('musubi'),
  MEILI_MASTER_KEY: z.undefined().optional(),
})

/** What each setting should have been, and what came. Addresses that may hold a password are not shown. */
const expected: Record<keyof z.input<typeof schema>, (came: string) => Words> = {
  PORT: (came) => ({
    ja: `PORT は 0 から 65535 までの整数にしてください（現在の値は「${came}」です）。`,
    en: `PORT must be a whole number from 0 to 65535; it is "${came}".`,
  }),
  PUBLIC_URL: (came) => ({
    ja: `PUBLIC_URL は https:// で始まる、パスのない URL にしてください（例: https://musubi.example.jp、現在の値は「${came}」です）。`,
    en: `PUBLIC_URL must start with https:// and have no path, such as https://musubi.example.jp; it is "${came}".`,
  }),
  SMTP_URL: () => ({
    ja: 'SMTP_URL は smtp:// または smtps:// で始まる URL にしてください（例: smtps://user:password@mail.example.jp）。',
    en: 'SMTP_URL must start with smtp:// or smtps://, such as smtps://user:password@mail.example.jp.',
  }),
  DATABASE_URL: () => ({
    ja: 'DATABASE_URL は postgres:// で始まる URL にしてください（例: postgres://user:password@db.example.jp:5432/musubi）。',
    en: 'DATABASE_URL must start with postgres://, such as postgres://user:password@db.example.jp:5432/musubi.',
  }),
  MUSUBI_DATA: (came) => ({
    ja: `MUSUBI_DATA はフォルダーの場所にしてください（現在の値は「${came}」です）。`,
    en: `MUSUBI_DATA must be the path of a folder; it is "${came}".`,
  }),
  MUSUBI_DEMO: (came) => ({
    ja: `MUSUBI_DEMO は 0 か 1 にしてください（現在の値は「${came}」です）。`,
    en: `MUSUBI_DEMO must be 0 or 1; it is "${came}".`,
  }),
  MUSUBI_EMBEDDED: (came) => ({
    ja: `MUSUBI_EMBEDDED は 0 か 1 にしてください（現在の値は「${came}」です）。`,
    en: `MUSUBI_EMBEDDED must be 0 or 1; it is "${came}".`,
  }),
  MUSUBI_SEARCH_MS: (came) => ({
    ja: `MUSUBI_SEARCH_MS は、検索にかけてよい時間を 100 から 60000 までのミリ秒で指定してください（現在の値は「${came}」です）。`,
    en: `MUSUBI_SEARCH_MS must be the milliseconds a search may take, from 100 to 60000; it is "${came}".`,
  }),
  TRUST_PROXY: (came) => ({
    ja: `TRUST_PROXY は手前のプロキシの段数（1〜9）か、その IP アドレスをカンマで区切ったものにしてください（現在の値は「${came}」です）。`,
    en: `TRUST_PROXY must be the number of proxies in front (1 to 9) or their IP addresses, separated by commas; it is "${came}".`,
  }),
  MEILI_URL: () => ({
    ja: 'MEILI_URL は Meilisearch の http:// または https:// で始まる URL にしてください（例: http://localhost:7700）。',
    en: 'MEILI_URL must be the http:// or https:// address of a Meilisearch, such as http://localhost:7700.',
  }),
  MEILI_SEARCH_KEY: () => ({
    ja: 'MEILI_SEARCH_KEY は npm run -s musubi -- search-keys が表示するキーにしてください。',
    en: 'MEILI_SEARCH_KEY must be the key that npm run -s musubi -- search-keys prints.',
  }),
  MEILI_WRITE_KEY: () => ({
    ja: 'MEILI_WRITE_KEY は npm run -s musubi -- search-keys が表示するキーにしてください。',
    en: 'MEILI_WRITE_KEY must be the key that npm run -s musubi -- search-keys prints.',
  }),
  MEILI_INDEX: (came) => ({
    ja: `MEILI_INDEX は半角の英数字、- と _ だけの名前にしてください（現在の値は「${came}」です）。`,
    en: `MEILI_INDEX must be a name of letters, digits, - and _; it is "${came}".`,
  }),
  MEILI_MASTER_KEY: () => ({
    ja: 'MEILI_MASTER_KEY は、ここには設定しないでください。npm run -s musubi -- search-keys に一度だけ渡し、表示される MEILI_SEARCH_KEY と MEILI_WRITE_KEY を設定します。',
    en: 'Do not leave MEILI_MASTER_KEY here: hand it once to npm run -s musubi -- search-keys and set the MEILI_SEARCH_KEY and MEILI_WRITE_KEY it prints.',
  }),
}

/** Settings that are right each alone but not together (design.md 7: two states, told apart by PUBLIC_URL). */
function clashIn(it: z.output<typeof schema>): Words | undefined {
  if (it.DATABASE_URL && it.MUSUBI_EMBEDDED === '1')
    return {
      ja: 'DATABASE_URL と MUSUBI_EMBEDDED=1 は同時に指定できません。どちらか一方にしてください。',
      en: 'DATABASE_URL and MUSUBI_EMBEDDED=1 exclude each other; keep one of them.',
    }
  if (!it.DATABASE_URL && it.MUSUBI_EMBEDDED === '0')
    return {
      ja: 'MUSUBI_EMBEDDED=0 のときは、DATABASE_URL に PostgreSQL 15 以降の接続先を設定してください。',
      en: 'With MUSUBI_EMBEDDED=0, set DATABASE_URL to a PostgreSQL 15 or newer.',
    }
  if (!it.MEILI_URL && (it.MEILI_SEARCH_KEY || it.MEILI_WRITE_KEY))
    return {
      ja: 'MEILI_SEARCH_KEY と MEILI_WRITE_KEY を使うには、MEILI_URL も設定してください。',
      en: 'MEILI_SEARCH_KEY and MEILI_WRITE_KEY are for a Meilisearch; set MEILI_URL too.',
    }
  if (!it.MEILI_SEARCH_KEY !== !it.MEILI_WRITE_KEY)
    return {
      ja: 'MEILI_SEARCH_KEY と MEILI_WRITE_KEY は、両方を設定するか、両方とも設定しないでください（マスターキーのない Meilisearch の場合）。',
      en: 'Set both MEILI_SEARCH_KEY and MEILI_WRITE_KEY, or neither, for a Meilisearch without a master key.',
    }
  if (!it.PUBLIC_URL) return undefined

  if (!it.SMTP_URL)
    return {
      ja: 'PUBLIC_URL を設定して公開するときは、招待や確認のメールを送るために SMTP_URL も設定してください。',
      en: 'With PUBLIC_URL set, SMTP_URL is required too: invitations and confirmations go out by mail.',
    }
  if (!it.DATABASE_URL && it.MUSUBI_EMBEDDED !== '1')
    return {
      ja: 'PUBLIC_URL を設定して公開するときは、DATABASE_URL を設定するか、組み込みの PostgreSQL を使うことを MUSUBI_EMBEDDED=1 で明示してください。',
      en: 'With PUBLIC_URL set, either set DATABASE_URL or say MUSUBI_EMBEDDED=1 to use the embedded PostgreSQL.',
    }
  if (it.MUSUBI_DEMO === '1')
    return {
      ja: 'PUBLIC_URL を設定して公開するときは、デモデータを入れられません。MUSUBI_DEMO=1 を外してください。',
      en: 'With PUBLIC_URL set there is no demo data; remove MUSUBI_DEMO=1.',
    }
  return undefined
}
