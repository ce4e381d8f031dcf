import type { DemoPerson } from '#use-cases/demo/demo-data.ts'

/** Of every demo account. They open on loopback only. */
export const demoPassword = 'musubi-demo'

/** Invented people; example.jp belongs to nobody (RFC 6761, JPRS). */
export const demoPeople = [
  { email: 'demo-organiser@example.jp', name: 'デモ 結子' },
  { email: 'demo-vendor@example.jp', name: 'デモ 雲太' },
  { email: 'demo-bank@example.jp', name: 'デモ 守' },
  { email: 'demo-it@example.jp', name: 'デモ 電子' },
  { email: 'demo-street@example.jp', name: 'デモ 通' },
  { email: 'demo-shops@example.jp', name: 'デモ 商子' },
  { email: 'demo-maker@example.jp', name: 'デモ 匠' },
  { email: 'demo-university@example.jp', name: 'デモ 学' },
] as const satisfies readonly DemoPerson[]

export type DemoAddress = (typeof demoPeople)[number]['email']
