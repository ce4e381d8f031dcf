import { words } from '#consortium/words.ts'
import { sheet } from './nariwai.source.ts'
import { nariwai } from './nariwai.ts'

/** C類型: six further prefectures. */
export const nariwaiR2C = nariwai({
  id: 'nariwai-r2-c',
  letter: 'C',
  places: {
    codes: ['06', '20', '21', '32', '41', '46'],
    called: words(
      '山形県・長野県・岐阜県・島根県・佐賀県・鹿児島県',
      'Yamagata, Nagano, Gifu, Shimane, Saga and Kagoshima',
    ),
    source: sheet('＜C類型（山形県、長野県、岐阜県、島根県、佐賀県、鹿児島県）＞'),
  },
  cap: {
    most: 300_000_000,
    source: sheet('＜C類型（山形県、長野県、岐阜県、島根県、佐賀県、鹿児島県）＞・ 補助上限額：3億円'),
  },
  fixed: 100_000_000,
  share: sheet('・ 中小企業等：3/4以内（国3/8以内、県3/8以内）'),
})
