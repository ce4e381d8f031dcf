import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, without } from '../case.ts'

const id = 'chiiki-innovation-h28-r2'
const firm: Member = {
  name: 'デモ木工',
  kind: 'company',
  roles: ['supported'],
  prefecture: '10',
  size: 'sme',
  businessField: 'ものづくり',
}
const network: Consortium = {
  program: id,
  members: [
    { name: 'デモ財団', kind: 'industry-support', roles: ['manager'], prefecture: '10' },
    { name: 'デモ公設試', kind: 'kosetsushi', roles: ['coop'], prefecture: '10' },
    firm,
    { ...firm, name: 'デモ鉄工' },
  ],
}
const bodies = ['regional-fi', 'university', 'industry-support'] as const

export const chiikiInnovationH28R2Cases: readonly Case[] = [
  {
    number: 'E034',
    when: '公設試と金融機関だけで、事業管理機関がいない',
    team: {
      program: id,
      members: [
        { name: 'デモ公設試', kind: 'kosetsushi', roles: ['coop'], prefecture: '10' },
        { name: 'デモ銀行', kind: 'regional-fi', roles: ['coop'], prefecture: '10' },
      ],
    },
    expect: numbered(id, { 1: 'unmet', 2: 'met' }),
    outcome: 'not-ready',
  },
  {
    when: '事業管理機関、公設試、同じ分野の有望企業2社',
    team: network,
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met' }),
    outcome: 'ready',
  },
  {
    when: '事業管理機関が2者',
    team: joinedBy(network, { name: 'デモ協会', kind: 'industry-support', roles: ['manager'], prefecture: '10' }),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '事業管理機関の役割が未記入',
    team: changed(network, 'デモ財団', { roles: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  ...bodies.map((kind) => ({
    when: `ネットワークの機関が${kind}だけ`,
    team: changed(network, 'デモ公設試', { kind }),
    expect: numbered(id, { 2: 'met' }),
  })),
  {
    when: '支援ネットワークがない',
    team: without(network, 'デモ公設試'),
    expect: numbered(id, { 1: 'met', 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '事業管理機関は、自分のネットワークには数えない',
    team: changed(without(network, 'デモ公設試'), 'デモ財団', { roles: ['manager', 'coop'] }),
    expect: numbered(id, { 1: 'met', 2: 'unmet' }),
  },
  {
    when: '「その他支援機関」に当たるか分からない',
    team: changed(network, 'デモ公設試', { kind: 'npo' }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '有望企業の分野が2つ',
    team: changed(network, 'デモ鉄工', { businessField: '観光' }),
    expect: numbered(id, { 3: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '有望企業の分野が未記入',
    team: changed(network, 'デモ鉄工', { businessField: undefined }),
    expect: numbered(id, { 3: 'unknown' }),
    outcome: 'undecided',
  },
]
