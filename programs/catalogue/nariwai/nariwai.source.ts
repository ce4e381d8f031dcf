import { from } from '../quoted.ts'

/** The sheet of なりわい再建支援事業, paid from the reserve of R2. */
export const sheet = from('001_17673177766f3dc2.txt', 'なりわい再建支援事業')
