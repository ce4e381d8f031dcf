import { data } from '@remix-run/node'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.errors.notFound.title)

/** Every address that no page answers. */
export const loader = () => {
  throw data(null, { status: 404 })
}

export default function Nowhere() {
  return null
}
