/** Bundled, as the product runs it. */
export { proposeForRoom } from '#use-cases/rooms/propose-for-room.ts'
