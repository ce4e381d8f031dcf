import { words } from '#consortium/words.ts'
import { sheet } from './nariwai.source.ts'
import { nariwai } from './nariwai.ts'

/** B類型: 福岡県 and 大分県. */
export const nariwaiR2B = nariwai({
  id: 'nariwai-r2-b',
  letter: 'B',
  places: {
    codes: ['40', '44'],
    called: words('福岡県・大分県', 'Fukuoka and Oita'),
    source: sheet('＜B類型（福岡県、大分県）＞'),
  },
  cap: { most: 300_000_000, source: sheet('＜B類型（福岡県、大分県）＞・ 補助上限額：3億円') },
  fixed: 100_000_000,
  share: sheet('・ 中小企業等：3/4以内（国1/2 、県1/4）'),
})
