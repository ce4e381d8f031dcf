import * as z from 'zod'
import { type Answer, done, refused } from '../answer.ts'
import { links } from '../mail/links.ts'
import type { Services, Stores } from '../services.ts'

/** Whose mail about which room a link stops; every room where `roomId` is null. */
export interface Stop {
  readonly accountId: string
  readonly roomId: string | null
}

const keyName = 'key-of-stop-links'

/** The house's own key, made once; it never leaves the database. */
async function keyOf({ installation }: Stores, secrets: Services['secrets']): Promise<string> {
  const known = await installation.get(keyName)
  if (typeof known === 'string') return known
  await installation.setOnce(keyName, secrets.token())
  // Another node may have made one at the same moment: the one that stands counts.
  return z.string().parse(await installation.get(keyName))
}

const said = ({ accountId, roomId }: Stop) => `${accountId}.${roomId ?? 'all'}`

/**
 * Makes the links by which a letter's reader stops such letters without signing in. Signed and not kept: the link of an old letter
 * works as long as the account, and opens nothing else.
 */
export async function stopLinks({ secrets, settings }: Pick<Services, 'secrets' | 'settings'>, stores: Stores) {
  const key = await keyOf(stores, secrets)
  return (stop: Stop) => links(settings).stopMail(`${said(stop)}.${secrets.sign(key, said(stop))}`)
}

/** What a link of ours stops; a made-up or shortened one is not found. */
export async function readStop({ stores, secrets }: Services, token: string): Promise<Answer<Stop>> {
  const notFound = refused({ kind: 'not-found', what: 'mail' })
  const [accountId = '', room = '', signature = ''] = token.split('.')
  if (!z.uuid().safeParse(accountId).success || (room !== 'all' && !z.uuid().safeParse(room).success)) return notFound
  const stop = { accountId, roomId: room === 'all' ? null : room }
  // Compared as hashes, so that the time it takes tells nothing of the right one.
  const right = secrets.sign(await keyOf(stores, secrets), said(stop))
  return secrets.hash(signature) === secrets.hash(right) ? done(stop) : notFound
}
