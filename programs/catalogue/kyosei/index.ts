import type { Loaders } from '../load.ts'

/** 地域・企業共生型ビジネス導入・創業促進事業 (programs.md 3.5). */
export const kyoseiEditions = {
  'kyosei-r4-btob-normal': async () => (await import('./kyosei-r4-btob-normal.ts')).kyoseiR4BtobNormal,
  'kyosei-r4-btob-wide': async () => (await import('./kyosei-r4-btob-wide.ts')).kyoseiR4BtobWide,
  'kyosei-r4-btog-normal': async () => (await import('./kyosei-r4-btog-normal.ts')).kyoseiR4BtogNormal,
  'kyosei-r4-btog-wide': async () => (await import('./kyosei-r4-btog-wide.ts')).kyoseiR4BtogWide,
  'kyosei-r4-btog-wider': async () => (await import('./kyosei-r4-btog-wider.ts')).kyoseiR4BtogWider,
  'kyosei-r3': async () => (await import('./kyosei-r3.ts')).kyoseiR3,
  'kyosei-jinzai-r4': async () => (await import('./kyosei-jinzai-r4.ts')).kyoseiJinzaiR4,
  'kyosei-hakkutsu-r4': async () => (await import('./kyosei-hakkutsu-r4.ts')).kyoseiHakkutsuR4,
} as const satisfies Loaders
