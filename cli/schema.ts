import { consortiumJsonSchema } from '#consortium/file.ts'
import { editionIds } from '#programs/catalogue/index.ts'
import { factsRead } from '#programs/facts-read.ts'
import { command } from './command.ts'
import { requireEdition } from './edition.ts'
import { exits } from './exits.ts'

/** `schema [ID]`: JSON Schema of the consortium file; with ID also which facts that edition reads. Starts no database. */
export default command({
  args: { id: { type: 'positional', required: false } },
  async run({ id }, { out, language }) {
    const schema = consortiumJsonSchema(language, id === undefined ? editionIds : [id])
    const reads = id === undefined ? {} : { 'x-reads': factsRead(await requireEdition(id)) }
    out(JSON.stringify({ ...schema, ...reads }, null, 2))
    return exits.fine
  },
})
