/** A value that a rule reads whole; a ratio is one value. */
type Leaf = string | number | boolean | readonly [number, number]

/** The paths below one value, given the path of the value itself. */
type Below<Value, Path extends string> = Value extends Leaf
  ? never
  : Value extends readonly (infer Item)[]
    ? Below<Item, `${Path}[]`>
    : string extends keyof Value
      ? never
      : PathsOf<Value, `${Path}.`>

/** Every path into a value, written `plan.tools[].processes`; a dictionary with free keys has no paths below it. */
export type PathsOf<Value, Prefix extends string = ''> = {
  [Key in keyof Value & string]-?: `${Prefix}${Key}` | Below<NonNullable<Value[Key]>, `${Prefix}${Key}`>
}[keyof Value & string]
