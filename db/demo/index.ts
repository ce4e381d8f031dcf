import type { DemoData } from '#use-cases/demo/demo-data.ts'
import { demoOrganisations } from './organisations.ts'
import { demoPassword, demoPeople } from './people.ts'
import { demoRooms } from './rooms.ts'

/**
 * The demo, for the use case that loads it.
 *
 * @param directory the text of `organisations.csv` beside this file
 */
export const demoData = (directory: string): DemoData => ({
  directory,
  password: demoPassword,
  people: demoPeople,
  organisations: demoOrganisations,
  rooms: demoRooms,
})
