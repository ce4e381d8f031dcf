const plain = new Intl.NumberFormat('en')

/** Figures as both languages write them. @example number(40000000) // '40,000,000' */
export const number = (it: number) => plain.format(it)
