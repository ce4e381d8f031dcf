import type { Ratio } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import type { FigureBetween, PlanPath, Rule } from '../../rule.ts'
import { applicants } from './saikochiku.roles.ts'
import { review } from './saikochiku.source.ts'

const share = (fact: PlanPath, called: Words, atLeast: Ratio): FigureBetween => ({
  shape: 'figure-between',
  fact,
  called,
  unit: words('', ''),
  atLeast,
})

/** The new business reaches a tenth of sales, 15% of value added or, in a large firm, a tenth of its division’s sales. */
export const weightOfNewBusiness = (id: string): Rule => ({
  id: `${id}#6`,
  title: words('新事業の割合', 'Weight of the new business'),
  strength: 'hard',
  source: review(
    '事業再構築で新たに取り組む事業の売上高が、総売上高の10％以上となる事業計画を策定することを求めている要件について、付加価値額の15%以上でも認めることとするとともに、売上高が10億円以上の事業者であって、事業再構築を行う事業部門の売上高が3億円以上である場合には、当該事業部門の売上高の10％以上でも要件を満たすこととする',
  ),
  shape: 'any-of',
  called: words('新事業の割合', 'Weight of the new business'),
  parts: [
    share(
      'plan.newBusiness.salesShare',
      words('総売上高に占める新事業の割合', 'Share of the new business in all sales'),
      [10, 100],
    ),
    share(
      'plan.newBusiness.valueAddedShare',
      words('付加価値額に占める新事業の割合', 'Share of the new business in value added'),
      [15, 100],
    ),
    {
      shape: 'all-of',
      parts: [
        {
          shape: 'every',
          who: applicants,
          is: { where: { annualSales: { atLeast: 1_000_000_000 } } },
          being: words('年間売上高が10億円以上であること', 'annual sales of 1 billion yen or more'),
          mend: words(
            '売上高か付加価値額に占める割合で計画してください。',
            'Plan by the share in sales or value added instead.',
          ),
        },
        {
          shape: 'figure-between',
          fact: 'plan.newBusiness.divisionSales',
          called: words('事業部門の売上高', 'Sales of the division'),
          unit: words('円', 'yen'),
          atLeast: 300_000_000,
        },
        share(
          'plan.newBusiness.divisionSalesShare',
          words('事業部門の売上高に占める新事業の割合', 'Share of the new business in the division’s sales'),
          [10, 100],
        ),
      ],
    },
  ],
})
