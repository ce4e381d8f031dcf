import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, without } from '../case.ts'
import { casesFor } from './it-group.cases.ts'

const id = 'it-2026-support-group'
/** All of it is only reported: what fails is told, and the team stays ready. */
const be = casesFor({ id, blocks: false })

const vendor = (name: string, role: 'lead' | 'member'): Member => ({
  name,
  kind: 'it-vendor',
  roles: [role],
  prefecture: '27',
})

const body: Consortium = {
  program: id,
  members: [vendor('デモ幹事', 'lead'), vendor('デモ開発', 'member')],
  relations: [{ from: 'デモ開発', to: 'デモ幹事', kind: 'agreement' }],
}
const two = joinedBy(body, vendor('デモ販売', 'member'))

export const it2026SupportGroupCases: readonly Case[] = [
  be('幹事社1者と構成員1者', body, 1, 'met'),
  be('幹事社がいない', { ...without(body, 'デモ幹事'), relations: [] }, 1, 'unmet'),
  be('幹事社が2者', joinedBy(body, vendor('デモ幹事乙', 'lead')), 1, 'unmet'),
  be('幹事社が個人事業主', changed(body, 'デモ幹事', { legalForm: 'sole' }), 1, 'unmet'),
  be('役割が未記入', changed(body, 'デモ幹事', { roles: undefined }), 1, 'unknown'),

  be('構成員が1者', body, 2, 'met'),
  be('構成員が2者', two, 2, 'met'),
  be('構成員がいない', { ...without(body, 'デモ開発'), relations: [] }, 2, 'unmet'),

  be('幹事社と協定を結んでいる', body, 3, 'met'),
  be('構成員の1者が協定を結んでいない', two, 3, 'unmet'),
  be(
    '幹事社への融資では足りない',
    { ...body, relations: [{ from: 'デモ開発', to: 'デモ幹事', kind: 'lends' }] },
    3,
    'unmet',
  ),
  be('協定が未記入', { ...body, relations: undefined }, 3, 'unknown'),
]
