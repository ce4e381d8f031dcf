/** What the API answers with, as schemas: the OpenAPI document is made from them, and tests hold every answer against them. */
export { errorSchema } from './schemas/common.ts'
export { fitsSchema, proposalsSchema } from './schemas/matching.ts'
export { organisationsSchema } from './schemas/organisations.ts'
export { programSchema, programsSchema } from './schemas/program.ts'
export { verdictSchema } from './schemas/verdict.ts'
