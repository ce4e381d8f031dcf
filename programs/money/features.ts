import { type Role, roles } from '#consortium/roles.ts'
import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import type { Feature } from '../features.ts'

/** What may be asked in all, whatever else caps it: the same thing in every edition. */
export const capInAll = (yen: number, under = false): Feature => ({
  key: 'cap in all',
  called: words('補助金の総額の上限', 'cap in all'),
  is: under ? words(`${formatYen(yen).ja}未満`, `less than ${formatYen(yen).en}`) : formatYen(yen),
})

/** Who may be paid, where that is told. */
export const paid = (payees: readonly Role[] | undefined): Feature[] =>
  payees
    ? [
        {
          key: 'payees',
          called: words('交付を受けられる役割', 'roles that may be paid'),
          is: payees.map((role) => roles[role]),
        },
      ]
    : []
