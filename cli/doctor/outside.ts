/** What lies outside the house: the mail server, and the browser that the tests look through. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createTransport } from 'nodemailer'
import { words } from '#consortium/words.ts'
import type { Settings } from '#server/settings.ts'
import { type HealthFinding, healthy, warning, wrong } from './finding.ts'

const mail = words('メール', 'Mail')

export async function lookAtMail({ smtpUrl }: Pick<Settings, 'smtpUrl'>): Promise<HealthFinding> {
  if (!smtpUrl)
    return healthy(
      mail,
      words(
        'SMTP_URL は未設定です。メールは送られず、画面の送信箱で読めます',
        'SMTP_URL is not set: nothing is sent, letters are read in the outbox page',
      ),
    )
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 5_000,
  })
  const { host } = new URL(smtpUrl)
  try {
    await transport.verify()
    return healthy(mail, words(`${host} に接続できます`, `${host} is reachable`))
  } catch (error) {
    const why = (error as Error).message
    return wrong(
      mail,
      words(
        `${host} に接続できません（${why}）。SMTP_URL の接続先、利用者名、パスワードを確かめてください。`,
        `${host} cannot be reached (${why}); check the address, the user and the password of SMTP_URL.`,
      ),
    )
  } finally {
    transport.close()
  }
}

const browser = words('テスト用ブラウザー', 'Browser for tests')

/** In the order the tests look: CHROMIUM_PATH, `chromium` on the PATH, the npm package. */
export async function lookAtBrowser(environment: Readonly<Record<string, string | undefined>>): Promise<HealthFinding> {
  const named = environment.CHROMIUM_PATH
  const onPath = (environment.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium'))
  const found = named ?? onPath.find((path) => existsSync(path) && versionOf(path))
  const version = found && versionOf(found)
  if (version) return healthy(browser, words(version, version))
  if (named)
    return warning(
      browser,
      words(
        `CHROMIUM_PATH の ${named} は動きません。正しい場所を設定してください。`,
        `${named} of CHROMIUM_PATH does not run; set it to one that does.`,
      ),
    )
  const packaged = await import('@sparticuz/chromium').then(
    () => true,
    () => false,
  )
  if (packaged) return healthy(browser, words('npm のパッケージを使います', 'the one from npm'))
  return warning(
    browser,
    words(
      '見つかりません。CHROMIUM_PATH に Chromium の場所を設定するか（Debian では apt-get install chromium fonts-noto-cjk）、MUSUBI_NO_BROWSER=1 でブラウザーのテストを省いてください。',
      'None was found; set CHROMIUM_PATH (on Debian: apt-get install chromium fonts-noto-cjk), or leave the browser tests out with MUSUBI_NO_BROWSER=1.',
    ),
  )
}

/** The first line it prints of itself; nothing where it does not run. */
function versionOf(path: string): string | null {
  try {
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return said.trim().split('\n').at(-1) ?? null
  } catch {
    return null // that it does not run is the answer
  }
}
