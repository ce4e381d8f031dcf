import { foldMapped } from '#search/fold.ts'
import { cutLegalForms, settled } from '#search/pieces.ts'
import type { NameKey } from '../stores/duplicates.ts'

/**
 * A name as duplicates are looked for by: folded as the search folds, without blanks, its legal forms beside it. So ㈱渡邊電算 and
 * 渡辺電算株式会社 have one key, and a 有限会社 of that name has other forms.
 */
export function nameKeyOf(name: string): NameKey {
  const { rest, forms } = cutLegalForms(settled(foldMapped(name)))
  const written = [...new Set(forms.map(({ form }) => form))]
  return { key: rest.text.replaceAll(/\s/gu, ''), forms: written.sort().join('、') }
}
