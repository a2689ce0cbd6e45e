import type { EmbeddedPage } from '../../src/reports/profile-page/page.js'
import { Graph } from './graph.js'
import { type FunctionTable, wireTable } from './table.js'

const data = document.querySelector('#profile')
const table = document.querySelector<HTMLTableElement>('#functions')!
let rows: FunctionTable | undefined

const graph =
  data === null
    ? undefined
    : new Graph(
        JSON.parse(data.textContent!) as EmbeddedPage,
        {
          container: element('#graph'),
          details: element('#details'),
          search: element('#search'),
          found: element('#found'),
          reset: element('#reset'),
          sides: [...document.querySelectorAll<HTMLButtonElement>('[data-side]')],
        },
        (frame) => rows?.choose(frame),
      )
rows = wireTable(table, (frame) => graph?.choose(frame))

function element<Kind extends HTMLElement>(selector: string): Kind {
  return document.querySelector<Kind>(selector)!
}
