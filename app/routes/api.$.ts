import { turnDown } from '../api/answer.server.ts'

/** Below /api even "there is no such page" is JSON. */
export const loader = () => turnDown({ kind: 'not-found', what: 'address' })
export const action = loader
