import { processes } from '#consortium/tool-words.ts'
import { idsOf } from '#consortium/words.ts'
import { type Case, numbered, planned } from '../case.ts'
import type { Line } from './it.cases.ts'
import { having, software, toolChanged } from './it.teams.ts'

/** #3 to #5: what the tools are. */
export function toolCases({ id, body }: Line): readonly Case[] {
  const changedTo = (facts: Parameters<typeof toolChanged>[1]) => toolChanged(body, facts)
  return [
    {
      when: '登録されたソフトウェア',
      team: body,
      expect: numbered(id, { 3: 'met', 4: 'met', 5: 'met' }),
      outcome: 'ready',
    },
    {
      when: 'ツールが登録されていない',
      team: changedTo({ registered: false }),
      expect: numbered(id, { 3: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: 'ツールの登録が未記入',
      team: changedTo({ registered: undefined }),
      expect: numbered(id, { 3: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: 'オプションと役務を加える',
      team: having(
        body,
        ...(body.plan?.tools ?? []),
        { name: 'デモ追加機能', part: 'software-option', registered: true },
        { name: 'デモ導入支援', part: 'service', registered: true },
      ),
      expect: numbered(id, { 3: 'met', 4: 'met', 5: 'met' }),
      outcome: 'ready',
    },
    {
      when: '登録されていない役務を加える',
      team: having(body, ...(body.plan?.tools ?? []), { name: 'デモ導入支援', part: 'service', registered: false }),
      expect: numbered(id, { 3: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: 'ツールがない',
      team: having(body),
      expect: numbered(id, { 4: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: 'ツールが未記入',
      team: planned(body, { tools: undefined }),
      expect: numbered(id, { 3: 'unknown', 4: 'unknown' }),
      outcome: 'undecided',
    },
    { when: 'ツールの区分が未記入', team: changedTo({ part: undefined }), expect: numbered(id, { 4: 'unknown' }) },
    {
      when: '業務プロセスのないソフトウェアを加える',
      team: having(body, ...(body.plan?.tools ?? []), software([])),
      expect: numbered(id, { 5: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '業務プロセスが未記入',
      team: changedTo({ processes: undefined }),
      expect: numbered(id, { 5: 'unknown' }),
      outcome: 'undecided',
    },
    ...idsOf(processes).map(
      (process): Case => ({
        when: `${process}だけのソフトウェアを加える`,
        team: having(body, ...(body.plan?.tools ?? []), software([process])),
        expect: numbered(id, { 5: 'met' }),
      }),
    ),
  ]
}
