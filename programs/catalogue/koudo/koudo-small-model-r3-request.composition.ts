import { words } from '#consortium/words.ts'
import type { Rule } from '../../rule.ts'
import { asLead } from './koudo.roles.ts'
import { deck, requestSheet } from './koudo.source.ts'
import { partners } from './koudo-small-model-r3-request.roles.ts'

/** Who must and who may take part: #1 to #6. */
export const smallModelComposition = (id: string): readonly Rule[] => [
  {
    id: `${id}#1`,
    title: words('幹事企業等が1者', 'One lead'),
    strength: 'hard',
    source: requestSheet('幹事企業等（大企業を含む）が主導し、小規模事業者等１０者以上の連携により'),
    shape: 'count-between',
    who: asLead,
    atLeast: 1,
    atMost: 1,
    mend: words('幹事企業等を1者決めてください。', 'Choose one lead.'),
  },
  {
    // The detailed sheet wins over the deck, which reads as ten small ones.
    id: `${id}#2`,
    title: words('連携先が10者以上', 'Ten or more partners'),
    strength: 'hard',
    source: requestSheet('小規模事業者等１０者以上の連携により、革新的ビジネスモデルの構築を行う'),
    readings: ['AMB-10'],
    shape: 'count-between',
    who: partners,
    atLeast: 10,
  },
  {
    id: `${id}#3`,
    title: words('連携先の半数は小規模事業者', 'Half of the partners are small'),
    strength: 'hard',
    source: requestSheet('※連携先は、小規模事業者が半数を占めることが必要。'),
    readings: ['AMB-01', 'AMB-10'],
    shape: 'share-of-members',
    whole: partners,
    part: { called: words('小規模事業者', 'small enterprises'), sizes: ['small'] },
    atLeast: [1, 2],
  },
  {
    id: `${id}#4`,
    title: words('連携先に大企業はいない', 'No large partner'),
    strength: 'hard',
    source: requestSheet('連携先への大企業の参画は不可'),
    shape: 'every',
    who: partners,
    is: { not: { sizes: ['large'] } },
    being: words('大企業でないこと', 'not a large firm'),
    mend: words('大企業は連携先から外してください。', 'Leave large firms out.'),
  },
  {
    id: `${id}#5`,
    title: words('幹事企業は大企業でも支給の対象', 'A large lead is paid'),
    strength: 'hard',
    source: requestSheet('幹事企業が大企業の場合も、補助金支給の対象'),
    shape: 'permission',
    allows: words('幹事企業は大企業でも補助金を受け取れます', 'The lead may be paid even when it is large'),
    who: { called: words('大企業である幹事企業', 'large leads'), roles: ['lead'], sizes: ['large'] },
  },
  {
    id: `${id}#6`,
    title: words('幅広い専門家等との連携', 'Outside experts'),
    strength: 'advice',
    source: deck('１０者以上の小規模事業者と幅広い専門家等の連携による革新的ビジネスモデル構築を支援'),
    shape: 'count-between',
    who: { called: words('専門家等', 'experts'), roles: ['expert'] },
    atLeast: 1,
    mend: words('専門家などの協力を得ることをお勧めします。', 'Better take in experts as well.'),
  },
]
