import type { HouseSettings } from '../services.ts'
import { links } from './links.ts'

/** The end of every mail in Japanese: who runs this house, and the one link that refuses all further mail to the address. */
export function footerJa(
  settings: Pick<HouseSettings, 'publicUrl' | 'mailFrom'>,
  { refusal, asked }: { refusal: string; asked: boolean },
): string {
  const { host } = new URL(settings.publicUrl)
  const address = settings.mailFrom.match(/<(.+)>/)?.[1] ?? settings.mailFrom
  return [
    `運営者：${host}で「むすび」を運営する者（連絡先：${address}）`,
    ...(asked ? ['このメールは、画面で申し込まれた手続きのために送るもので、受取りを断ったあて先にも届きます。'] : []),
    '今後このあて先へのメールをすべて断る場合は、次のページのボタンを押してください（登録は不要です）。',
    links(settings).noMail(refusal),
    '',
  ].join('\n')
}
