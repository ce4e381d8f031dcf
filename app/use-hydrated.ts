import { useSyncExternalStore } from 'react'

/**
 * False on the server and while its page comes alive, true from then on: for what must also work without scripts. What is drawn later
 * never knew a page without them, so it is told true at once.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(nothingToHear, inTheBrowser, onTheServer)
}

const nothingToHear = () => () => {}
const inTheBrowser = () => true
const onTheServer = () => false
