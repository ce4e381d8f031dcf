import { from } from '../quoted.ts'

const place = '地域未来デジタル・人材投資促進事業'

/** The request for R3, and what the deck of autumn 2020 says of it. */
export const requestSheet = from('001_17673177766f3dc2.txt', place)
export const deck = from('000_25da525713403037.txt', `5-2．令和3年度概算要求：${place}`)
/** The budget proposal for R3, and the page of the call. */
export const proposalSheet = from('003_3529d457dc5d7e0b.txt', place)
export const callPage = from(
  '003_3529d457dc5d7e0b.txt',
  '①地域企業デジタル経営強化支援事業 ②地域産業デジタル化支援事業 公募中',
)

/** The request is no call; its year was over with the budget that followed. */
export const request = { source: requestSheet('令和3年度概算要求額 30.0億円（新規）'), over: '2021-12-31' } as const
export const proposal = { source: proposalSheet('令和3年度予算案額 11.7億円（新規）'), over: '2021-12-31' } as const
