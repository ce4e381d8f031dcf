import type { Member } from '#consortium/consortium.ts'
import { possibleForms } from '#consortium/legal-form.ts'
import { smeIndustriesOf } from '#consortium/sme-industry.ts'
import type { SizeOf } from '#programs/size-answers.ts'

/**
 * Sizes of a whole directory: organisations of the same legal forms, lines of trade and figures are of the same sizes, so one of
 * them is worked out for all. Only the answer is theirs; the reasons are those of the first.
 */
export function alikeSizes(sizeOf: SizeOf): SizeOf {
  const known = new Map<string, ReturnType<SizeOf>>()
  return (member, oneOf) => {
    const key = `${oneOf.join()} ${likeOf(member)}`
    const answer = known.get(key) ?? sizeOf(member, oneOf)
    known.set(key, answer)
    return answer
  }
}

/** All that a size is worked out from, as far as it tells one organisation from another. */
function likeOf(member: Member): string {
  const { kind, industry, capital, employees, size, owners, officers, taxableIncome, deemedLarge } = member
  const plans = member.designations?.filter((one) => (typeof one === 'string' ? one : one.id) === 'deemed-sme-plan')
  // Who owns it may say more of one kind than of another.
  const ties = owners || officers || taxableIncome || deemedLarge
  return JSON.stringify([
    possibleForms(member),
    smeIndustriesOf(industry),
    [capital, employees, size, plans].map((one) => one ?? null),
    ties ? [kind, owners, officers, taxableIncome, deemedLarge].map((one) => one ?? null) : null,
  ])
}
