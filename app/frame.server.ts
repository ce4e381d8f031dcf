import type { AppLoadContext } from '@remix-run/server-runtime'
import { seeMe } from '#use-cases/accounts/see-me.ts'
import { countNotices } from '#use-cases/notices/count-notices.ts'
import type { ValueOf } from './answers.server.ts'
import type { Me } from './components/shell/me.ts'
import { callerOf } from './who.server.ts'

/** What the frame around every page shows: who looks, and what kind of installation this is. */
export async function frameOf(context: AppLoadContext, request: Request) {
  const { services } = context
  const { who, setCookie } = await callerOf(context, request)
  const seen = who.kind === 'person' ? await seeMe(services, who, {}) : null
  const counted = who.kind === 'person' ? await countNotices(services, who, {}) : null
  const me: Me | null = seen?.ok ? meOf(seen.value, counted?.ok ? counted.value.notices : 0) : null
  const demo = (await services.stores.installation.get('demo')) != null
  return { frame: { me, demo, outbox: services.settings.loopback }, setCookie }
}

const meOf = ({ account, organisations, actingFor }: ValueOf<typeof seeMe>, notices: number): Me => ({
  name: account.name,
  email: account.email,
  verified: account.verified,
  operator: account.operator && account.verified,
  actingFor: actingFor?.id ?? null,
  organisations,
  notices,
})
