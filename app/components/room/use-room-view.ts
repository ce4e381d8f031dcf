import { useRevalidator } from '@remix-run/react'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { dayInJapan } from '#consortium/calendar.ts'
import { keepingEarlier } from '#rooms/earlier.ts'
import type { RoomView } from '#rooms/view.ts'
import { connectRooms, openRoom, type RoomClient, type RoomNow } from '../../room-client.ts'

/** The room as it stands now: what the page came with, then what is heard. Without scripts it is the former. */
export function useRoomView(roomId: string, loaded: RoomView): RoomNow & { client: RoomClient | null } {
  const [client, setClient] = useState<RoomClient | null>(null)
  const start = useRef(loaded)
  start.current = loaded
  useEffect(() => {
    const socket = connectRooms()
    const opened = openRoom({ socket, roomId, view: start.current })
    setClient(opened)
    return () => {
      opened.close()
      socket.disconnect()
    }
  }, [roomId])

  const still = useMemo((): RoomNow => ({ view: loaded, connection: 'connecting', here: null, beside: 0 }), [loaded])
  const heard = useSyncExternalStore(client?.subscribe ?? nothingToHear, client?.now ?? (() => still), () => still)
  // A form answered while the line was down brings a newer room with the page.
  const view = isNewer(loaded, heard.view) ? keepingEarlier(loaded, heard.view) : heard.view
  useWhoReads(view)
  return { ...heard, view, client }
}

/** Further in either log, and behind in neither. */
export const isNewer = (a: RoomView, b: RoomView): boolean =>
  (a.room.seq > b.room.seq && a.desk.seq >= b.desk.seq) || (a.room.seq === b.room.seq && a.desk.seq > b.desk.seq)

const nothingToHear = () => () => {}

/** Who organises, who sits where and by which rules, decides what this reader may do and sees: the page asks again when it changes. */
function useWhoReads(view: RoomView) {
  const { revalidate } = useRevalidator()
  const standing = `${view.room.version} ${view.room.organiser?.id} ${view.room.seats.map((it) => `${it.id}${it.state}`).join(' ')}`
  const before = useRef(standing)
  useEffect(() => {
    if (before.current === standing) return
    before.current = standing
    revalidate()
  }, [standing, revalidate])
}

/** Today in Japan; a page left open over midnight moves on with it. */
export function useToday(loaded: string, client: RoomClient | null): string {
  const [today, setToday] = useState(loaded)
  useEffect(() => {
    const tick = setInterval(() => setToday(dayInJapan(new Date())), 60_000)
    return () => clearInterval(tick)
  }, [])
  const asked = useRef(today)
  useEffect(() => {
    if (asked.current === today) return
    asked.current = today
    // The sums of those who do not read the amounts are named by the day as well.
    client?.refresh()
  }, [today, client])
  return today
}
