import { expect, test } from 'vitest'
import { isNewer } from '#app/components/room/use-room-view.ts'
import { emptyView } from '#rooms/view.ts'

const at = (room: number, desk: number) => ({
  ...emptyView,
  room: { ...emptyView.room, seq: room },
  desk: { ...emptyView.desk, seq: desk },
})

test('a page that came back with a newer short list is shown, also where the room itself did not move', () => {
  expect(isNewer(at(3, 2), at(3, 1))).toBe(true)
  expect(isNewer(at(4, 1), at(3, 1))).toBe(true)
  expect(isNewer(at(3, 1), at(3, 1))).toBe(false)
  expect(isNewer(at(3, 0), at(4, 1))).toBe(false)
})
