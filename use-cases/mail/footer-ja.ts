import type { AboutHouse } from './letter.ts'

/** The end of every mail in Japanese: who runs this house, and what the link below it is for. */
export const footerJa = ({ host, address }: AboutHouse, asked: boolean): string[] => [
  `運営者：${host}で「むすび」を運営する者（連絡先：${address}）`,
  ...(asked ? ['このメールは、画面で申し込まれた手続きのために送るもので、受取りを断ったあて先にも届きます。'] : []),
  '今後このあて先へのメールをすべて断る場合は、次のページのボタンを押してください（登録は不要です）。',
]
