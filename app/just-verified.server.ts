import { createCookie } from '@remix-run/node'

/** The address somebody verified a moment ago, so that the sign-in page need not ask for it again. Ten minutes, never read by scripts. */
export const justVerified = createCookie('musubi-verified', { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 600 })
