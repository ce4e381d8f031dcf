import type * as z from 'zod'
import type { Language } from '#consortium/words.ts'
import { saysOf } from '#use-cases/inputs.ts'
import { wordsIn } from './words/words.ts'

/** What a field says when its value does not parse. Messages written into a schema itself go before these. */
export const issueWords = (language: Language): z.core.$ZodErrorMap => {
  const { field } = wordsIn(language).errors
  return (issue) => {
    switch (issue.code) {
      case 'invalid_type':
        if (issue.input === undefined || issue.input === null) return field.missing
        return issue.expected === 'number' ? field.number : issue.expected === 'int' ? field.whole : field.form
      case 'invalid_value':
        return field.choose
      case 'too_small':
        if (issue.origin === 'string')
          return issue.minimum === 1 ? field.missing : field.atLeastLong(Number(issue.minimum))
        if (issue.origin === 'array' || issue.origin === 'set') return field.choose
        return field.atLeast(issue.minimum)
      case 'too_big':
        return issue.origin === 'string'
          ? field.atMostLong(Number(issue.maximum), String(issue.input).length)
          : field.atMost(issue.maximum)
      case 'invalid_format':
        return issue.format === 'email' ? field.email : issue.format === 'url' ? field.url : field.form
      case 'not_multiple_of':
        return field.whole
      case 'unrecognized_keys':
        return field.unknown
      case 'custom':
        return saysOf(issue)?.[language] ?? field.form
      default:
        return field.form
    }
  }
}
