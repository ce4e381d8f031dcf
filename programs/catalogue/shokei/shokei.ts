import { words } from '#consortium/words.ts'
import { type Edition, edition } from '../../edition.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { sheet } from './shokei.source.ts'

const budget = sheet('令和3年度概算要求額 27.0億円（新規）')

type Line = Pick<Edition, 'id' | 'name' | 'consortium' | 'about' | 'roles' | 'rules' | 'money' | 'information'>

/** One line of 事業承継・世代交代集中支援事業, as requested for R3 (programs.md 3.10). */
export const shokei = ({ information = [], ...line }: Line): Edition =>
  edition({
    ...line,
    stage: 'request',
    asOf: words('中小企業庁の令和3年度概算要求資料による', 'As in the budget request of the SME Agency (fiscal 2021)'),
    sizeTable: 'SK-4',
    call: callOf(line.id, budget, { over: '2022-03-31' }),
    information: [
      ...information,
      beside('not-stated', budget, '締切は資料に記載がありません', 'The deadline is not printed'),
    ],
    readings: ['AMB-44'],
  })
