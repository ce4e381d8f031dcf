/**
 * Rooms under faults: whole servers behind one address on one Postgres, people with the browser's own client at each, while servers and
 * Postgres are killed, lines are cut, swallowed and slowed, and clocks are wrong. Then every screen must equal the log.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connect } from '#db/connect.ts'
import { isAlive } from '#server/embedded/processes.ts'
import { requireEdition } from '#use-cases/rooms/room-edition.ts'
import { diceFrom } from '../dice.ts'
import type { Outcome, Trial } from '../subject.ts'
import type { Counts } from './compare.ts'
import { aDoor, type Door } from './door.ts'
import { play, type Watching } from './play.ts'
import { aJudge, socketOf } from './screens.ts'
import { commandsOf, type Fault, lineOf, scriptOf } from './script.ts'
import { aFaultyServer, type FaultyServer } from './servers.ts'
import { aStage, persist, type Stage } from './stage.ts'

/** So that a log is as long as a busy day makes it, and a room is read whole. */
const longestRoom = 100

export interface RoomsTrial extends Trial {
  readonly commands: number
  readonly servers: number
  /** Rooms at work side by side, each with three people of its own. */
  readonly atOnce: number
  /** Nothing new is begun after so many milliseconds. */
  readonly longest: number
}

export async function roomsTrial(trial: RoomsTrial): Promise<Outcome> {
  const script = scriptOf(trial)
  trial.say(`clocks wrong by ${script.clocks.join(', ')} ms`)
  for (const fault of script.faults) trial.say(lineOf(fault))

  const rooms = Math.ceil(trial.commands / longestRoom)
  const atOnce = Math.min(trial.atOnce, rooms)
  const sql = connect(trial.url, { max: 6 })
  const stage = await aStage(sql, { rooms, people: atOnce * 3 })
  const doors: Door[] = []
  const servers: FaultyServer[] = []
  for (const wrongBy of script.clocks) {
    const url = new URL(trial.url)
    const door = await aDoor([Number(url.port)])
    url.port = String(door.port)
    doors.push(door)
    servers.push(await aFaultyServer(url.href, wrongBy))
  }
  const front = await aDoor(servers.map((it) => it.port))
  const people = stage.people.map((person) => ({ person, socket: socketOf(person, front.port) }))

  const sum: Counts = { lost: 0, doubled: 0, reordered: 0, stale: 0 }
  const counts = {
    acknowledged: 0,
    words: 0,
    'read marks': 0,
    'of the team': 0,
    'told to try again': 0,
    kills: 0,
    'other faults': 0,
    rooms: 0,
  }
  const wrong: string[] = []
  const begun = performance.now()
  const isOver = () => performance.now() - begun > trial.longest || wrong.length > 0
  const judge = aJudge(await requireEdition('chiiki-dx-r4-a'))

  let room = 0
  const playing = async (watching: Watching) => {
    for (let at = room++; at < rooms && !isOver(); at = room++) {
      const count = Math.min(longestRoom, trial.commands - at * longestRoom)
      const found = await play({
        stage,
        judge,
        watching,
        isOver,
        port: front.port,
        roomId: stage.roomIds[at] ?? '',
        commands: commandsOf(at, count, trial.seed),
        onAcknowledged({ kind }) {
          counts.acknowledged += 1
          counts[kind === 'say' ? 'words' : kind === 'read' ? 'read marks' : 'of the team'] += 1
          if (counts.acknowledged % 5_000 === 0) trial.say(`  ${counts.acknowledged} after ${seconds(begun)} s`)
        },
        onTryAgain: () => void counts['told to try again']++,
      })
      counts.rooms += 1
      for (const key of ['lost', 'doubled', 'reordered', 'stale'] as const) sum[key] += found[key]
      if (Object.values(found).some((it) => it > 0)) trial.say(`  room ${at}: ${JSON.stringify(found)}`)
    }
  }
  const stands = { stage, trial, servers, doors, front, people }
  const befalling = befall(
    script.faults,
    stands,
    () => counts.acknowledged,
    isOver,
    (fault) => {
      counts[fault.what.startsWith('kill') ? 'kills' : 'other faults'] += 1
    },
  )
  const sets = Array.from({ length: atOnce }, (_, at) => people.slice(at * 3, at * 3 + 3))
  await Promise.all([...sets.map(playing), befalling].map((it) => it.catch((error) => void wrong.push(String(error)))))

  for (const { socket } of people) socket.disconnect()
  await front.close()
  await Promise.all(servers.map((it) => it.close()))
  await Promise.all(doors.map((it) => it.close()))
  await sql.end({ timeout: 1 })
  for (const words of servers.flatMap((it) => it.deaths)) wrong.push(`a server ended by itself:\n${words}`)
  const { lost, doubled, reordered, stale } = sum
  if (lost + doubled + reordered + stale > 0) wrong.push(`rooms differ from what was told: ${JSON.stringify(sum)}`)
  if (counts.acknowledged < trial.commands)
    wrong.push(`${counts.acknowledged} of ${trial.commands} were acknowledged in time`)
  const last = `lost ${lost}, doubled ${doubled}, reordered ${reordered}, stale ${stale} of ${counts.acknowledged}`
  return { wrong, counts, last }
}

interface Stands {
  readonly stage: Stage
  readonly trial: RoomsTrial
  readonly servers: readonly FaultyServer[]
  readonly doors: readonly Door[]
  readonly front: Door
  readonly people: Watching
}

/** One fault after another, each as soon as so many commands are acknowledged. */
async function befall(
  faults: readonly Fault[],
  at: Stands,
  acknowledged: () => number,
  isOver: () => boolean,
  onFault: (fault: Fault) => void,
): Promise<void> {
  for (const fault of faults) {
    while (acknowledged() < fault.after && !isOver()) await pause(20)
    if (isOver()) return
    await happen(fault, at)
    onFault(fault)
  }
}

async function happen(fault: Fault, { stage, trial, servers, doors, front, people }: Stands): Promise<void> {
  switch (fault.what) {
    case 'kill-server':
      return servers[fault.server]?.kill(fault.dead)
    case 'kill-postgres':
      return killPostgres(trial.folder)
    case 'end-backends':
      await persist(
        () => stage.sql`
          select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
      )
      return
    case 'cut-database':
      return doors[fault.server]?.cut()
    case 'swallow-database':
      return doors[fault.server]?.swallow(100, fault.milliseconds)
    case 'cut-clients':
      return front.cut()
    case 'swallow-clients':
      return front.swallow(fault.share, fault.milliseconds)
    case 'slow-clients':
      return front.slow(fault.delay, fault.milliseconds)
    case 'leave': {
      const dice = diceFrom(fault.after)
      const some = Array.from({ length: fault.people }, () => people[dice.whole(people.length)]?.socket)
      for (const socket of some) socket?.disconnect()
      await pause(fault.milliseconds)
      for (const socket of some) socket?.connect()
    }
  }
}

/** The database of this trial lies in its own folder, and whoever started it starts it again. */
async function killPostgres(folder: string): Promise<void> {
  const path = join(folder, 'data', 'database', 'cluster', 'postmaster.pid')
  const pid = Number((await readFile(path, 'utf8').catch(() => '')).split('\n')[0])
  // Where it is not up again since the last time there is nothing to kill.
  if (await isAlive(pid, 'postgres')) process.kill(pid, 'SIGKILL')
}

const seconds = (since: number) => Math.round((performance.now() - since) / 1_000)
