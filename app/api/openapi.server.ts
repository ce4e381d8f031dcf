/** The OpenAPI 3.1 document, made from the schemas that the doors parse with and the tests hold answers against. */
import * as z from 'zod'
import { longestDirectoryList } from '#consortium/directory-list.ts'
import { consortiumJsonSchema } from '#consortium/file.ts'
import { organisationSchema } from '#consortium/file-schema.ts'
import { organisationColumns } from '#imports/organisation-row.ts'
import { editionIds } from '#programs/catalogue/index.ts'
import { longestFile } from '#use-cases/house/read-consortium.ts'
import { longestWish, limits as proposalLimits } from '#use-cases/house/read-wish.ts'
import { searchOrganisationsInput } from '#use-cases/organisations/search-organisations.ts'
import {
  errorSchema,
  fitsSchema,
  organisationsSchema,
  programSchema,
  programsSchema,
  proposalsSchema,
  verdictSchema,
} from './schemas.ts'

export function openApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Musubi',
      version: '1',
      description:
        '補助金の公募に向けたコンソーシアムの要件判定と、連携相手の検索。 / Checks consortia against subsidy programmes and finds partners.',
    },
    servers: [{ url: '/api/v1' }],
    paths: {
      '/check': {
        post: {
          operationId: 'check',
          summary: 'Judge a consortium file',
          parameters: [onADay],
          requestBody: body(ref('Consortium')),
          responses: {
            200: answer('The verdict', 'Verdict'),
            ...turnedDown('Not a consortium file', longestFile),
          },
        },
      },
      '/fit': {
        post: {
          operationId: 'fit',
          summary: 'Every programme by its distance from one team',
          parameters: [onADay],
          requestBody: body({ anyOf: [ref('Consortium'), ref('FitWish')] }),
          responses: {
            200: answer('Open calls first, then the nearest', 'Fits'),
            ...turnedDown('Not a consortium file, nor one with a directory', longestWish),
          },
        },
      },
      '/propose': {
        post: {
          operationId: 'propose',
          summary:
            'Who would complete the team, with the fewest invitations; of the directory of this house where none is given',
          parameters: [onADay],
          requestBody: body({ anyOf: [ref('Consortium'), ref('ProposalWish')] }),
          responses: {
            200: answer('Proposals, the best first', 'Proposals'),
            ...turnedDown('Not a consortium file, nor one with a directory', longestWish),
          },
        },
      },
      '/programs': {
        get: {
          operationId: 'programs',
          summary: 'List the programme editions',
          responses: { 200: answer('All of them', 'Programs') },
        },
      },
      '/programs/{id}': {
        get: {
          operationId: 'program',
          summary: 'Show one edition, every rule with its source',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', enum: [...editionIds] } }],
          responses: { 200: answer('The edition', 'Program'), 404: answer('There is no such edition', 'Error') },
        },
      },
      '/organisations': {
        get: {
          operationId: 'organisations',
          summary: 'Search the directory',
          parameters: searchParameters(),
          responses: { 200: answer('A page of it', 'Organisations'), 400: answer('A parameter is wrong', 'Error') },
        },
      },
    },
    components: {
      schemas: {
        ...answered(),
        Consortium: whole(consortiumJsonSchema('en', editionIds)),
        Directory: directorySchema(),
        FitWish: wishSchema(['consortium'], {}),
        ProposalWish: wishSchema(['consortium'], {
          limit: { type: 'integer', minimum: 1, maximum: proposalLimits.most, default: proposalLimits.usual },
        }),
      },
    },
  }
}

const onADay = {
  name: 'on',
  in: 'query',
  description: 'A day in Japan; today if left out',
  schema: { type: 'string', format: 'date' },
} as const

const body = (schema: object) => ({ required: true, content: { 'application/json': { schema } } })

const turnedDown = (wrong: string, most: number) => ({
  400: answer(wrong, 'Error'),
  413: answer(`More than ${most} bytes`, 'Error'),
  415: answer('Not sent as application/json', 'Error'),
  429: answer('Too many from one address', 'Error'),
})

/** Organisations of one's own to choose from. */
function directorySchema(): object {
  const { $schema: _dialect, ...organisation } = z.toJSONSchema(organisationSchema(), { io: 'input' })
  return {
    description: `The text of a CSV file with the columns ${organisationColumns.join(', ')}, or a list of organisations.`,
    anyOf: [{ type: 'string' }, { type: 'array', maxItems: longestDirectoryList, items: repointed(organisation) }],
  }
}

const wishSchema = (required: readonly string[], more: object): object => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties: { consortium: ref('Consortium'), directory: ref('Directory'), ...more },
})

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const answer = (description: string, schema: string) => ({
  description,
  content: { 'application/json': { schema: ref(schema) } },
})

/** Every named schema once, pointing at each other. */
function answered(): Record<string, object> {
  const all = z.toJSONSchema(
    z.object({
      verdictSchema,
      fitsSchema,
      proposalsSchema,
      programsSchema,
      programSchema,
      organisationsSchema,
      errorSchema,
    }),
    {
      io: 'input',
    },
  )
  return Object.fromEntries(Object.entries(all.$defs ?? {}).map(([name, schema]) => [name, repointed(schema)]))
}

/** `$defs` of a JSON Schema live under `components` in OpenAPI. */
const repointed = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as object

/** A schema of its own file as a component. */
const whole = ({ $schema: _dialect, ...schema }: z.core.JSONSchema.BaseSchema): object => repointed(schema)

function searchParameters(): object[] {
  const { properties = {} } = z.toJSONSchema(searchOrganisationsInput, { io: 'input' })
  const parameter = (name: string, key: string, schema: unknown) => {
    const { description, ...rest } = schema as { description?: string }
    return {
      name,
      in: 'query',
      description,
      schema: rest,
      ...(key.endsWith('s') ? { style: 'form', explode: true } : {}),
    }
  }
  const names = { text: 'q', kinds: 'kind', prefectures: 'prefecture', limit: 'limit', cursor: 'cursor' } as const
  return Object.entries(names).map(([key, name]) => parameter(name, key, properties[key]))
}
