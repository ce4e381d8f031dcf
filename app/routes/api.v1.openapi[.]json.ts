import { json, readOnly } from '../api/answer.server.ts'
import { openApi } from '../api/openapi.server.ts'

/** What the API takes and gives, as OpenAPI 3.1. */
export const loader = () => json(openApi(), 200, { 'Cache-Control': 'public, max-age=300' })

export const action = readOnly
