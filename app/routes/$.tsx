import { data, type MetaFunction } from '@remix-run/node'
import { ja } from '../words/ja.ts'
import { titled } from '../words/words.ts'

export const meta: MetaFunction = () => titled(ja.errors.notFound.title)

/** Every address that no page answers. */
export const loader = () => {
  throw data(null, { status: 404 })
}

export default function Nowhere() {
  return null
}
