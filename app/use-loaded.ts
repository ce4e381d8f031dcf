import { useLoaderData } from '@remix-run/react'

/**
 * What the loader of this route returned, in its own type: single fetch carries plain data as it is, and Remix's own type for it
 * makes every optional key also `undefined`, which `exactOptionalPropertyTypes` tells apart.
 */
export const useLoaded = <Loader extends (...args: never[]) => unknown>() =>
  useLoaderData() as Awaited<ReturnType<Loader>>
