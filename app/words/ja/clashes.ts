/** 「重なりと利害の確認」: who is in a room twice or on two sides. */
export const clashes = {
  title: '重なりと利害の確認',
  lead: '同じ法人が二重に入っていないか、構成員が供給する側を兼ねていないか、ほかの申請と重なっていないかなど、この公募の資料に定めがあるものを確かめます。打診中・内諾の席も含めます。',
  found: (n: number) => `この公募の定めに触れるおそれのある点が${n}件あります`,
  open: '内容を確かめる',
  none: {
    title: 'この公募の資料に、重なりや利害の定めは見つかっていません',
    text: '収録している資料と要約の範囲での確認です。公募要領を必ず確かめてください。',
  },
  clear: 'いま分かっている範囲では、定めに触れる点は見つかっていません。未確定の項目は、下の質問で確かめてください。',
  own: {
    title: '自団体にかかわること',
    lead: '自団体の担当者だけに表示しています。とりまとめ役やほかの構成員には表示されません。',
    twoRooms: (organisation: string, one: string, other: string) =>
      `${organisation}は「${one}」と「${other}」の両方で参加が確定しています`,
    twoRoomsText:
      'この2つの申請に同時に加わることはできないとされています。どちらに加わるかを決め、もう一方のルームでは席を離れてください。',
    openRoom: (name: string) => `「${name}」を開く`,
    lender: (organisation: string, lender: string) =>
      `${organisation}の株主・出資者と同じ名称の「${lender}」が、このルームの金融機関の席にいます`,
    lenderText:
      '株式を持つ金融機関は確認書を出せないとされる場合があります。根拠の要約を読み、別の金融機関への依頼を検討してください。',
  },
  within: 'このルームのなかの重なり',
  twice: (names: string, number: string) => `${names}は、法人番号（${number}）が同じです`,
  twiceText: '判定では1者として数えます。別の法人であれば、番号を確かめてください。',
  clauses: 'この公募の定め',
  elsewhere: {
    title: 'ほかの申請との重なり',
    organiser:
      '構成員がほかの申請に加わっているかどうかは、このルームには表示されません。各構成員に、ほかの申請に参加していないことを確認してください。',
    member:
      '自団体がほかの申請に参加していないことを確かめてください。むすびのほかのルームでも参加が確定していて定めに触れる場合は、自団体の担当者だけに、この画面とホームで知らせます。',
  },
  home: {
    twoRooms: (organisation: string, one: string, other: string) =>
      `${organisation}は「${one}」と「${other}」の両方で参加が確定しています。同時に加われないとされる申請です。`,
    lender: (organisation: string, room: string) =>
      `「${room}」で、${organisation}の株主・出資者と同じ名称の機関が金融機関の席にいます。`,
    more: '自団体の担当者だけに表示しています。',
    open: '内容を確かめる',
  },
}
