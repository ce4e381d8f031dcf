import { slide } from './chiiki-dx-r4.source.ts'
import { chiikiDxR4 } from './chiiki-dx-r4.ts'

/** Ａ類型: active in one prefecture. */
export const chiikiDxR4A = chiikiDxR4({
  id: 'chiiki-dx-r4-a',
  letter: 'Ａ',
  area: { atLeast: 1, atMost: 1 },
  areaSource: slide('活動地域が単独の都道府県内の場合'),
  cap: 20_000_000,
  capSource: slide('① Ａ類型： 補助上限額：１ヵ所あたり2,000万円'),
})
