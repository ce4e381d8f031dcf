import { slide } from './chiiki-dx-r4.source.ts'
import { chiikiDxR4 } from './chiiki-dx-r4.ts'

/** Ｃ類型: active in three prefectures or more. */
export const chiikiDxR4C = chiikiDxR4({
  id: 'chiiki-dx-r4-c',
  letter: 'Ｃ',
  area: { atLeast: 3 },
  areaSource: slide('活動地域が３以上の都道府県に跨がる場合'),
  cap: 30_000_000,
  capSource: slide('③ Ｃ類型： 補助上限額：１ヵ所あたり3,000万円'),
})
