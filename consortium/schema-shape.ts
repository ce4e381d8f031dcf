import type * as z from 'zod'

/** What a schema is, without the wrappers that do not change what a value looks like. */
export type Shape =
  | { readonly is: 'number' | 'string' | 'boolean' | 'other' }
  | { readonly is: 'words'; readonly values: readonly (string | number)[] }
  | { readonly is: 'list'; readonly of: z.ZodType }
  | { readonly is: 'fields'; readonly of: Readonly<Record<string, z.ZodType>> }
  | { readonly is: 'record'; readonly keys: z.ZodType; readonly values: z.ZodType }
  | { readonly is: 'either'; readonly of: readonly z.ZodType[] }

/** Takes off optional and readonly. */
export function bare(schema: z.ZodType): z.ZodType {
  const { type } = schema.def
  return type === 'optional' || type === 'readonly' ? bare((schema as Wrapped).def.innerType) : schema
}

/** Looks inside a schema. Kinds of schema that facts do not use are `other`. */
export function inside(schema: z.ZodType): Shape {
  const it = bare(schema)
  switch (it.def.type) {
    case 'number':
    case 'string':
    case 'boolean':
      return { is: it.def.type }
    case 'enum':
      return { is: 'words', values: Object.values((it as z.ZodEnum).def.entries) }
    case 'literal':
      return { is: 'words', values: (it as z.ZodLiteral<string | number>).def.values }
    case 'array':
      return { is: 'list', of: (it as z.ZodArray<z.ZodType>).def.element }
    case 'object':
      return { is: 'fields', of: (it as z.ZodObject<Record<string, z.ZodType>>).def.shape }
    case 'record': {
      const { keyType, valueType } = (it as z.ZodRecord<z.ZodString, z.ZodType>).def
      return { is: 'record', keys: keyType, values: valueType }
    }
    case 'union':
      return { is: 'either', of: (it as z.ZodUnion<readonly z.ZodType[]>).def.options }
    default:
      return { is: 'other' }
  }
}

type Wrapped = z.ZodOptional<z.ZodType>
