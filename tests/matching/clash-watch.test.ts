import { describe, expect, test } from 'vitest'
import type { Consortium, Member } from '#consortium/consortium.ts'
import { clashesIn, clashOf, rulesBarring, type Sitting, watchOf } from '#matching/clash-watch.ts'
import { allEditions, type EditionId } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { aConsortium, aDigitalFirm } from '#tests/builders/consortium.ts'
import { aDay, theEdition } from '#tests/builders/programs.ts'

const watched = async (id: EditionId, consortium: Consortium) => {
  const edition = await theEdition(id)
  return watchOf(edition, check(edition, consortium, aDay).findings, consortium)
}
const shop = (name: string, it: Partial<Member> = {}): Member => ({
  name,
  kind: 'company',
  roles: ['participant'],
  ...it,
})
const group = (...members: Member[]): Consortium => ({ program: 'it-2025-multi', members })

test('these clauses of all editions watch for a clash, and no other', async () => {
  const found = (await allEditions()).flatMap(({ rules }) =>
    rules.flatMap((rule) => {
      const kind = clashOf(rule)
      return kind ? [`${rule.id} ${kind}`] : []
    }),
  )
  expect(found.sort()).toEqual([
    'genba-kenshu-r3-supp#2 elsewhere',
    'genba-kenshu-r3-supp#4 elsewhere',
    'it-2025-multi#10 elsewhere',
    'it-2025-multi#11 one-person',
    'it-2025-multi#14 elsewhere',
    'it-2025-multi#8 elsewhere',
    'it-2025-multi#9 supplier',
    'it-2026-multi#10 elsewhere',
    'it-2026-multi#11 one-person',
    'it-2026-multi#14 elsewhere',
    'it-2026-multi#16 supplier',
    'it-2026-multi#8 elsewhere',
    'it-2026-multi#9 supplier',
    'mono-20#4 one-person',
    'mono-20#7 lender',
    'mono-r3-supp-normal#2 elsewhere',
  ])
})

describe('within one team', () => {
  test('one corporate number twice: told by the clause that counts it once, where there is one', async () => {
    const twice = { corporateNumber: '7000012050002' }
    const { twice: told } = await watched(
      'it-2025-multi',
      group(shop('本店', twice), shop('支店', twice), shop('別の店')),
    )
    expect(told).toMatchObject([{ names: ['本店', '支店'], ...twice, rule: { id: 'it-2025-multi#2' } }])
    const one = await watched('it-2025-multi', group(shop('本店', twice), shop('別の店')))
    expect(one.twice).toEqual([])
    // Whoever is only short-listed is not there yet.
    const listed = group(shop('本店', twice), shop('支店', { ...twice, state: 'considered' }))
    expect((await watched('it-2025-multi', listed)).twice).toEqual([])
  })

  test('where the guidelines say nothing of it, nobody is warned', async () => {
    const twice = { corporateNumber: '7000012050002' }
    const team = aConsortium({ members: [aDigitalFirm({ ...twice }), aDigitalFirm({ ...twice })] })
    expect(await watched('chiiki-dx-r4-a', team)).toEqual({ clauses: [], twice: [] })
  })

  test('a parent and its subsidiary, and a member that is a supplier too, are clashes in the words of their clauses', async () => {
    const child = shop('子会社', { owners: [{ name: '親会社', share: [2, 3] }] })
    const both = shop('両方', { roles: ['participant', 'it-support'], designations: [] })
    const watch = await watched('it-2025-multi', group(shop('親会社'), child, both))
    const unmet = watch.clauses.filter(({ finding }) => finding.outcome === 'unmet')
    expect(unmet.map(({ kind, rule }) => [kind, rule.id])).toEqual([
      ['supplier', 'it-2025-multi#9'],
      ['one-person', 'it-2025-multi#11'],
    ])
    expect(unmet[1]?.finding.says.ja).toContain('親会社と子会社')
    expect(clashesIn(watch)).toBe(2)
  })

  test('a bank that holds shares of whom it vouches for', async () => {
    const firm: Member = { name: 'デモ製作所', roles: ['applicant'] }
    const bank: Member = { name: 'デモ銀行', roles: ['fi'] }
    const tied: Consortium = {
      program: 'mono-20',
      members: [firm, bank],
      relations: [{ from: 'デモ銀行', to: 'デモ製作所', kind: 'owns' }],
    }
    const lender = (await watched('mono-20', tied)).clauses.find(({ kind }) => kind === 'lender')
    expect(lender?.finding.outcome).toBe('unmet')
    const { relations: _, ...unsaid } = tied
    const open = (await watched('mono-20', unsaid)).clauses.find(({ kind }) => kind === 'lender')
    expect(open?.finding.outcome).toBe('unknown')
  })
})

describe('one body in two applications', () => {
  const barring = async (here: Sitting, there: Sitting) =>
    rulesBarring(await theEdition(here.program as EditionId), here, there).map(({ id }) => id)
  const at = (program: EditionId, roles: Sitting['roles'], status: Sitting['status'] = 'applied'): Sitting => ({
    program,
    roles,
    status,
  })
  const shopHere = at('it-2025-multi', ['participant'])

  test('two groups of one call: not allowed to a member, whatever it is there', async () => {
    expect(await barring(shopHere, shopHere)).toEqual(['it-2025-multi#8'])
    expect(await barring(at('it-2025-multi', ['applicant']), shopHere)).toEqual(['it-2025-multi#8'])
  })

  test('a provider may serve two groups, and be a member of none', async () => {
    const provider = at('it-2025-multi', ['it-support'])
    expect(await barring(provider, provider)).toEqual([])
    expect(await barring(provider, shopHere)).toEqual(['it-2025-multi#10'])
  })

  test('another frame of the same year clashes, the same frame of another year does not', async () => {
    expect(await barring(shopHere, at('it-2025-normal', ['applicant']))).toEqual(['it-2025-multi#14'])
    expect(await barring(shopHere, at('it-2026-multi', ['participant']))).toEqual([])
  })

  test('an application that was turned down is in nobody’s way, unless the clause counts it', async () => {
    expect(await barring(shopHere, { ...shopHere, status: 'declined' })).toEqual([])
    const training = at('genba-kenshu-r3-supp', ['applicant'])
    expect(await barring(training, { ...training, status: 'declined' })).toEqual(['genba-kenshu-r3-supp#2'])
  })

  test('who leads a community may not file for training; an ordinary member of it may', async () => {
    const training = at('genba-kenshu-r3-supp', ['applicant'])
    expect(await barring(training, at('chiiki-dx-r4-b', ['lead', 'local']))).toEqual(['genba-kenshu-r3-supp#4'])
    expect(await barring(training, at('chiiki-dx-r4-b', ['local']))).toEqual([])
  })

  test('a programme that says nothing of it allows as many as one likes', async () => {
    const community = at('chiiki-dx-r4-a', ['lead'])
    expect(await barring(community, community)).toEqual([])
  })
})
