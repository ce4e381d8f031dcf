import * as z from 'zod'
import { allEditions } from '#programs/catalogue/index.ts'
import { watchedSources } from '#programs/watched-sources.ts'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'

/** An edition some of whose sources are no longer what was read. */
export interface SourceMark {
  readonly program: string
  /** The first day on which a change was found. */
  readonly since: Date
  readonly sources: readonly string[]
}

/** Which editions are marked, for lists and pages; nobody is told what the bytes were. */
export const seeSourceMarks = useCase({
  name: 'see-source-marks',
  input: z.strictObject({}),
  run: async ({ stores }) => {
    const changed = (await stores.sources.all()).flatMap(({ source, changed: it }) =>
      it ? [{ source, since: it.since }] : [],
    )
    if (changed.length === 0) return done({ marks: [] })

    const marks = (await allEditions()).flatMap((edition): SourceMark[] => {
      const own = watchedSources(edition)
      const them = changed.filter(({ source }) => own.some((it) => it.source === source))
      const [since] = them.map((it) => it.since).toSorted((a, b) => a.getTime() - b.getTime())
      return since ? [{ program: edition.id, since, sources: them.map(({ source }) => source) }] : []
    })
    return done({ marks })
  },
})
