import { slide } from './chiiki-dx-r4.source.ts'
import { chiikiDxR4 } from './chiiki-dx-r4.ts'

/** Ｂ類型: active in two prefectures. */
export const chiikiDxR4B = chiikiDxR4({
  id: 'chiiki-dx-r4-b',
  letter: 'Ｂ',
  area: { atLeast: 2, atMost: 2 },
  areaSource: slide('活動地域が２都道府県に跨がる場合'),
  cap: 25_000_000,
  capSource: slide('② Ｂ類型： 補助上限額：１ヵ所あたり2,500万円'),
})
