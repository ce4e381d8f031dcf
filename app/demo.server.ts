import * as z from 'zod'
import type { Services } from '#use-cases/services.ts'

/** What filling an installation with demo data leaves behind: who can be signed in as, and their one password. */
const record = z.object({
  password: z.string(),
  accounts: z.array(z.object({ email: z.string(), name: z.string(), organisation: z.string() })),
})

export type Demo = z.infer<typeof record>

/** The demo accounts, on an installation that has them and that nobody from outside can reach; null on all others. */
export async function demoAccounts({ stores, settings }: Services): Promise<Demo | null> {
  if (!settings.loopback) return null
  const read = record.safeParse(await stores.installation.get('demo'))
  return read.success ? read.data : null
}
