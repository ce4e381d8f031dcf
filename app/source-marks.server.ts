/** The marks of editions whose sources may have changed, as pages show them. */
import type { AppLoadContext } from '@remix-run/server-runtime'
import { type SourceMark, seeSourceMarks } from '#use-cases/sources/see-source-marks.ts'
import { requireValue } from './answers.server.ts'
import { whoIs } from './who.server.ts'

export async function sourceMarks(context: AppLoadContext, request: Request): Promise<readonly SourceMark[]> {
  return requireValue(await seeSourceMarks(context.services, await whoIs(context, request), {}), request).marks
}

/** Of one edition; null where its sources are those that were read. */
export const sourceMarkOf = async (
  program: string,
  context: AppLoadContext,
  request: Request,
): Promise<SourceMark | null> => (await sourceMarks(context, request)).find((it) => it.program === program) ?? null
