import { errors } from './errors.ts'
import { openSeats } from './open-seats.ts'
import { room } from './room.ts'

type Facts = Readonly<Record<string, unknown>>

/** The names that `not-now` carries, said so that one knows what to do. */
const rulesOfAccounts: Readonly<Record<string, string | ((facts: Facts) => string)>> = {
  'wrong-credentials': 'メールアドレスまたはパスワードが違います。',
  'link-spent': 'このリンクは使用済みか、有効期限が切れています。',
  'not-the-password':
    '登録時に決めたパスワードと違います。おぼえがない場合は、パスワードを再設定すると、確認も済みます。',
  'already-there': ({ name }) =>
    `この法人番号は「${name}」として掲載されています。登録ではなく、担当者として申請してください。`,
  'removed-at-its-wish':
    'この法人番号の団体は、ご本人の希望により掲載を取りやめています。登録をご希望の場合は運営者にご連絡ください。',
  'number-stays': '登録済みの法人番号は変更できません。誤りがある場合は運営者にご連絡ください。',
  'already-yours': ({ name }) => `あなたはすでに「${name}」の担当者です。`,
  'already-claimed': ({ name }) =>
    `「${name}」にはすでに担当者がいます。団体内の担当者に、あなたを加えるよう依頼してください。`,
  'no-published-domain': ({ name }) =>
    `「${name}」の公開ドメインがわからないため、メールでは確認できません。運営者の確認を選んでください。`,
  'address-elsewhere': ({ domain }) =>
    `${domain} のメールアドレスを入力してください。ほかのアドレスでは確認できません。`,
  'claim-decided': 'この申請はすでに決定済みです。',
  'own-claim': ({ name }) =>
    `「${name}」へのご自身の申請は、運営者であっても承認できません。公開ドメインあての確認メールを使うか、ほかの運営者に依頼してください。運営者がお一人だけの場合も同じです。`,
  'same-entry': '同じ掲載どうしです。組を選び直してください。',
  'merged-before': 'どちらかの掲載は、すでに統合されています。ページを読み込み直してください。',
  'merged-again': ({ name }) =>
    `「${name}」はその後、別の掲載に統合されています。先にそちらの統合を取り消してください。`,
  'undone-before': 'この統合はすでに取り消されています。',
  'merged-into': 'この団体の掲載は、別の掲載に統合されました。',
  'two-numbers': '法人番号がそれぞれにあるため、別の法人です。統合できません。',
  'demo-and-real': '架空のデモの団体と実在の団体は統合できません。',
  'both-in-one-room': ({ rooms }) =>
    `両方が同じ結成ルーム（${Array.isArray(rooms) ? rooms.join('、') : ''}）の席にいるため、統合できません。どちらかの席が終わってから統合してください。`,
  'source-not-changed': 'この原典に変更の印はありません。すでに確かめられています。',
  'source-changed-anew': 'この原典はさらに変わっています。ページを読み込み直し、いまの内容を読んでください。',
  'settled-before': 'この依頼はすでに対応済みです。',
  'removal-of-claimed':
    'この団体は担当者が登録しているため、第三者からの依頼では掲載を取りやめられません。団体の担当者に確かめてください。',
  'address-refused':
    'このあて先にはメールを送れません。あて先の方が、メールの受取りを断っています。招待は、リンクと手紙を渡す方法でもできます。',
  'already-colleague': ({ name }) => `このメールアドレスの方（${name}さん）は、すでに担当者です。`,
  'last-owner': ({ name }) =>
    `${name}さんはただ一人の所有者です。所有者がいなくならないよう、先にほかの担当者を所有者にしてください。`,
  'hand-over-to-oneself': '引き継ぐ相手には、ほかの担当者を選んでください。',
  'searches-full': ({ most }) =>
    `保存できる検索は${most}件までです。使わなくなったものを削除してから保存してください。`,
  'wrong-password': '現在のパスワードが違います。',
  'demo-password-stays': 'デモのアカウントのパスワードは変更できません。',
  'demo-needs-loopback': 'デモのデータは、外部から接続できない環境でだけ読み込めます。',
}

const rules: typeof rulesOfAccounts = { ...room.rules, ...openSeats.rules, ...rulesOfAccounts }

/** Why a request was turned down. */
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
  rules,
}
