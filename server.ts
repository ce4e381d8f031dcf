/** The one place where live things are made and joined; its parts lie in `server/`. */
import { run } from './server/run.ts'
import { builtWorkshop } from './server/workshop.ts'

const args = process.argv.slice(2)
const openWorkshop = args.includes('--dev') ? (await import('./server/dev.ts')).devWorkshop : builtWorkshop
await run(process.env, args, openWorkshop)
