/** How much of the machine's memory the embedded Postgres takes, and for what. */
import { readFile } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { unless } from './unless.ts'

/** In megabytes. */
export interface MemorySettings {
  /** What Postgres caches itself. */
  readonly sharedBuffers: number
  /** What it may expect to find cached, by itself or by the system; only the planner heeds it. */
  readonly effectiveCacheSize: number
  /** For each sort and hash of a query. */
  readonly workMem: number
  /** For building an index. */
  readonly maintenanceWorkMem: number
}

const mega = 1024 * 1024

/**
 * A quarter of the memory for the cache, as PostgreSQL's manual advises for a server of its own (19.4.1), an eighth below 2 GB,
 * where the application needs the rest. What 100 connections could take at once stays within a quarter.
 *
 * @param bytes of the machine or of the container, whichever is less
 */
export function sizeMemory(bytes: number): MemorySettings {
  const all = Math.floor(bytes / mega)
  const sharedBuffers = between(32, Math.floor(all / (all < 2048 ? 8 : 4)), 8192)
  return {
    sharedBuffers,
    effectiveCacheSize: Math.max(sharedBuffers, Math.floor(all / 2)),
    workMem: between(4, Math.floor(all / 400), 64),
    maintenanceWorkMem: between(32, Math.floor(all / 16), 2048),
  }
}

/** As `-c` takes them. */
export const memoryFlags = (it: MemorySettings): string[] => [
  `shared_buffers=${it.sharedBuffers}MB`,
  `effective_cache_size=${it.effectiveCacheSize}MB`,
  `work_mem=${it.workMem}MB`,
  `maintenance_work_mem=${it.maintenanceWorkMem}MB`,
]

/** What this process may use, in bytes: less than the machine has where a container is limited (cgroup v2, then v1). */
export async function findMemory(): Promise<number> {
  const texts = await Promise.all(
    ['/sys/fs/cgroup/memory.max', '/sys/fs/cgroup/memory/memory.limit_in_bytes'].map((path) =>
      readFile(path, 'utf8').catch(unless('ENOENT')),
    ),
  )
  return smallestLimit(totalmem(), texts)
}

/** `max`, and a number larger than any machine, say that there is no limit. */
export function smallestLimit(machine: number, limits: readonly (string | undefined)[]): number {
  const numbers = limits.map((it) => Number(it?.trim() || Number.NaN)).filter((it) => it > 0)
  return Math.min(machine, ...numbers)
}

const between = (least: number, it: number, most: number): number => Math.min(Math.max(it, least), most)
