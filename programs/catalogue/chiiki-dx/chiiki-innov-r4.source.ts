import { from } from '../quoted.ts'

export const slide = from('004_3718bcd4a02e3a08.txt', '（２）地域デジタルイノベーション促進事業')
/** The parent line, 地域未来DX投資促進事業. */
export const parent = from('004_3718bcd4a02e3a08.txt', '地域未来DX投資促進事業')

export const consortium = slide(
  '実証企業（群）は、ITベンダー・Tech系ベンチャー等のデジタル企業と地域金融機関、大学等研究機関、商工団体、民間コンサルティング会社等の協力団体（実証企業（群）へのサポートや地域への波及効果・横展開に向けた活動を行う支援機関等）が参画するコンソーシアムを形成し、実証プロジェクトを実施',
)
