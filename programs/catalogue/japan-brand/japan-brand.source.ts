import { from } from '../quoted.ts'

/** The sheet of the R3 budget request, on which both types stand. */
export const sheet = from('001_17673177766f3dc2.txt', 'JAPANブランド育成支援等事業')
