import type { NoticeWay } from '#use-cases/stores/notices.ts'

/** What is new in somebody's rooms, and how they are told of it by mail. */
export const notices = {
  choose: 'お知らせの受け取り方を選ぶ',
  page: {
    title: 'お知らせ',
    /** For who cannot see the number beside the bell. */
    link: (n: number) =>
      n === 0 ? 'お知らせ' : n > 99 ? 'お知らせ（新しいもの 99件以上）' : `お知らせ（新しいもの ${n}件）`,
    lead: 'あなたのルームで、まだお読みになっていない動きです。ルームを開いて読むと、ここから消えます。',
    besides: 'あなたへのお知らせ',
    inRooms: 'ルームの新しい動き',
    markAll: 'すべて読んだことにする',
    done: '読んだことにしました。',
    empty: '新しいお知らせはありません',
    emptyText: '発言や打診、返事、構成の確定など、ほかの人による動きがあると、ここに出ます。',
    rooms: 'ルームの一覧を見る',
    ranOut: (organisation: string, room: string) =>
      `「${room}」への${organisation}の参加の打診は、返事がないまま期限を過ぎました。`,
    all: 'すべての新しい動きを見る',
  },
  ladder: {
    title: '返事のお願い',
    next: (when: string) => `次のお願いは、${when}ごろに自動でメールします。`,
    none: '自動でお願いするメールは、もうありません。',
    off: '自動でお願いするメールは、止めてあります。',
    letter: 'リンクを手渡した相手には、お願いのメールを出せません。',
    nextCall: (when: string) => `返事がなければ、${when}ごろに、電話などで確かめるよう、お知らせします。`,
    stop: '自動のお願いを止める',
    start: '自動のお願いを再開する',
    now: 'いまお願いのメールを送る',
    call: {
      line: (organisation: string, room: string) =>
        `「${room}」への参加の打診に、${organisation}から返事がありません。メールが届かない相手ですので、電話などで確かめてください。`,
      due: '返事がありません。メールが届かない相手ですので、電話などで確かめてください。',
      done: '電話で確かめたことを記録する',
    },
  },
  mail: {
    title: 'ルームのお知らせメール',
    lead: 'あなたが参加するルームで、ほかの人による動きがあり、まだお読みになっていないときに届きます。ルームごとに変えることもできます。',
    label: '受け取り方',
    ways: {
      'at-once': '動きがあるたびに受け取る',
      digest: '1日1回、まとめて受け取る',
      off: '受け取らない',
    } satisfies Record<NoticeWay, string>,
    help: {
      'at-once': '数分のあいだの動きは、1通にまとめます。',
      digest:
        '毎朝8時に、まだお読みになっていない動きを1通にまとめます。あなた宛ての発言だけは、数分のうちにお知らせします。',
      off: '構成の確認のお願いも、メールでは届きません。参加の打診と、ルームが削除される前のお知らせは、これまでどおり届きます。',
    } satisfies Record<NoticeWay, string>,
    button: '受け取り方を保存する',
    done: '受け取り方を保存しました。',
    rooms: {
      title: 'ルームごとの受け取り方',
      none: 'どのルームも、この設定に従います。',
      change: 'このルームの受け取り方を変える',
    },
  },
  room: {
    title: 'このルームのお知らせメール',
    link: 'お知らせメール',
    asEver: (way: string) => `すべてのルームの設定に従う（${way}）`,
    archived: 'このルームは保管されています。元に戻されるまで、お知らせメールは届きません。',
    all: 'すべてのルームの設定を見る',
    back: 'ルームへ戻る',
  },
  stop: {
    title: 'お知らせメールを止める',
    lead: {
      room: 'ボタンを押すと、このルームの動きをお知らせするメールを、今後お送りしません。サインインは不要です。',
      all: 'ボタンを押すと、すべてのルームの動きをお知らせするメールを、今後お送りしません。サインインは不要です。',
    },
    room: 'ルーム',
    organiser: 'とりまとめ役',
    still:
      '参加の打診、パスワードの再設定など、お知らせ以外のメールはこれまでどおり届きます。お知らせは、サインインすると画面で読めます。',
    button: { room: 'このルームのお知らせメールを止める', all: 'すべてのルームのお知らせメールを止める' },
    done: {
      room: (name: string | null) =>
        name === null ? 'このルームのお知らせメールは、今後届きません。' : `「${name}」のお知らせメールを止めました。`,
      all: 'すべてのルームのお知らせメールを止めました。',
    },
    notFound: 'このリンクは見つかりません。メールに書かれたアドレスを、途中で切れていないか確かめてください。',
  },
}
