import { errors } from './errors.ts'

type Facts = Readonly<Record<string, unknown>>

/** Why a request was turned down, said so that one knows what to do. `rules` are the names that `not-now` carries. */
export const refusals = {
  badInput: '入力内容を確認してください。',
  notSignedIn: 'サインインが必要です。',
  notVerified: 'メールアドレスの確認が済むと利用できます。お送りしたメールのリンクを開いてください。',
  notPermitted: 'この操作をする権限がありません。操作中の団体と、その団体での役割をご確認ください。',
  notFound: errors.notFound.text,
  tooMany: (seconds: number) =>
    seconds < 90
      ? `回数の上限に達しました。${Math.max(1, Math.ceil(seconds))}秒ほどおいてから、もう一度お試しください。`
      : `回数の上限に達しました。${Math.ceil(seconds / 60)}分ほどおいてから、もう一度お試しください。`,
  newerVersion: 'あなたが編集している間に、ほかの方が保存しました。両方の内容を見比べて選んでください。',
  notNow: '今はこの操作を受け付けられません。ページを読み込み直して、状況をご確認ください。',
  rules: {} as Readonly<Record<string, string | ((facts: Facts) => string)>>,
}
