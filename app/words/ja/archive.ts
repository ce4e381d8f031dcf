/** The words of a room that is kept to be read only. */
export const archive = {
  title: 'ルームの保管',
  lead: '使い終えたルームを、読むだけの状態で残します。書き込み・招待・お知らせが止まり、一覧では「保管したルーム」に移ります。いつでも元に戻せます。',
  archive: 'ルームを保管する',
  archivedOn: (on: string) => `${on}から保管中です（閲覧のみ）`,
  still: '判定・席・発言は、このまま読めます。変更・発言・招待・返事の受付は止まっています。',
  restore: '元に戻す',
  restoreLead: '元に戻すと、保管中に変わった団体の情報が、同時に反映されます。',
  badge: '保管中',
  list: {
    show: (n: number) => `保管したルームを見る（${n}件）`,
    title: '保管したルーム',
    lead: '読むだけの状態で残しているルームです。',
    back: '使用中のルームを見る',
    none: '保管したルームはありません。',
  },
  invited: 'このルームは、いま保管中です。元に戻されるまで、返事と質問は受け付けられません。',
  history: { archived: 'ルームを保管しました。', restored: 'ルームを保管から元に戻しました。' },
}
