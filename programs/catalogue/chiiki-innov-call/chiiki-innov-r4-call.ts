import { words } from '#consortium/words.ts'
import { noted, unconfirmed } from '../noted.ts'
import { notedEdition } from '../noted-edition.ts'
import { coops, demonstrationRoles, demos, digitalFirms } from './chiiki-innov-call.roles.ts'

const id = 'chiiki-innov-r4-call'
const call = noted(
  'https://www.kanto.meti.go.jp/seisaku/chukaku/202204_chiiki_seicyou_hojyokin.html',
  '地域デジタルイノベーション促進事業 令和4年度公募（関東経済産業局）',
  'official',
)
const composition = call(
  '実証企業群は中小企業2者以上、多くて5者とし、デジタル企業と協力団体等を合わせて4者以上のコンソーシアムを構成します。',
  'The demonstrating firms are two or more SMEs and at most five; with digital firms and cooperating bodies the consortium has four members or more.',
)

/** 地域デジタルイノベーション促進事業 R4 as called, beside the proposal that the slides of `chiiki-innov-r4` describe. */
export const chiikiInnovR4Call = notedEdition({
  id,
  name: words(
    '地域デジタルイノベーション促進事業（令和4年度公募）',
    'Regional digital innovation, the call of fiscal 2022',
  ),
  stage: 'closed',
  consortium: 'required',
  about: words(
    '地域の中小企業が、デジタル企業や協力団体等と組んで行うデジタル技術を用いた新事業の実証を補助した公募です。',
    'A call that supported trials of new business with digital technology by SMEs together with digital firms and cooperating bodies.',
  ),
  asOf: words(
    '関東経済産業局の公募案内（令和4年度）による。公募要領の本文は収録していません',
    'As in the announcement of the Kanto Bureau (fiscal 2022); the text of the guidelines is not held here',
  ),
  call: {
    source: call(
      '令和4年度の公募です。締切日は確認できていません。',
      'The call of fiscal 2022; its closing day is not confirmed.',
    ),
    over: '2022-12-31',
  },
  roles: demonstrationRoles,
  rules: [
    {
      id: `${id}#1`,
      title: words('実証企業に中小企業が2者以上', 'Two or more demonstrating SMEs'),
      strength: 'hard',
      source: composition,
      shape: 'count-between',
      seat: 'demo',
      who: { ...demos, called: words('実証企業となる中小企業', 'demonstrating SMEs'), sizes: ['sme'] },
      atLeast: 2,
    },
    {
      id: `${id}#2`,
      title: words('実証企業は5者まで', 'At most five demonstrating firms'),
      strength: 'hard',
      source: composition,
      shape: 'count-between',
      who: demos,
      atMost: 5,
    },
    {
      id: `${id}#3`,
      title: words('4者以上のコンソーシアム', 'A consortium of four or more'),
      strength: 'hard',
      source: composition,
      shape: 'count-between',
      who: { called: words('コンソーシアムの構成員', 'members of the consortium') },
      atLeast: 4,
    },
    {
      id: `${id}#4`,
      title: words('デジタル企業', 'A digital firm'),
      strength: 'hard',
      source: composition,
      shape: 'count-between',
      seat: 'digital',
      who: digitalFirms,
      atLeast: 1,
    },
    {
      id: `${id}#5`,
      title: words('協力団体等', 'A cooperating body'),
      strength: 'hard',
      source: composition,
      shape: 'count-between',
      seat: 'coop',
      who: coops,
      atLeast: 1,
    },
  ],
  information: [
    unconfirmed(
      call(
        '補助上限額、幹事者の要件、計画に求める目標は、この案内では確認していません（予算案の資料による版を参照してください）。',
        'Caps, the lead and targets are not confirmed from this announcement; see the edition read from the slides of the budget proposal.',
      ),
    ),
  ],
})
