import { from } from '../quoted.ts'

/** The sheet of 事業承継・世代交代集中支援事業 in the R3 budget request: the subsidy, the trial and the events. */
export const sheet = from('001_17673177766f3dc2.txt', '事業承継・世代交代集中支援事業')
