/** The table of functions, which the page holds already; this makes it sort and choose. */
export interface FunctionTable {
  /** Shows which function is chosen; undefined for none. */
  choose(frame: number | undefined): void
}

export function wireTable(table: HTMLTableElement, onChoose: (frame: number) => void): FunctionTable {
  const body = table.tBodies[0]!
  for (const heading of table.querySelectorAll<HTMLElement>('thead th'))
    heading.querySelector('button')?.addEventListener('click', () => sortBy(table, heading))
  for (const button of body.querySelectorAll('button'))
    button.addEventListener('click', () => onChoose(Number(button.closest('tr')!.dataset.frame)))
  return {
    choose(frame) {
      for (const row of body.rows) {
        const isChosen = frame !== undefined && row.dataset.frame === String(frame)
        row.toggleAttribute('data-chosen', isChosen)
        row.querySelector('button')?.setAttribute('aria-pressed', String(isChosen))
      }
    },
  }
}

/** Largest first; a second click turns it round. Names start with the first letter. */
function sortBy(table: HTMLTableElement, heading: HTMLElement): void {
  const key = heading.dataset.key!
  const before = heading.getAttribute('aria-sort')
  const first = key === 'name' ? 'ascending' : 'descending'
  const order = before === first ? (first === 'ascending' ? 'descending' : 'ascending') : first
  for (const other of table.querySelectorAll('thead th')) other.removeAttribute('aria-sort')
  heading.setAttribute('aria-sort', order)
  const sign = order === 'ascending' ? 1 : -1
  const rows = [...table.tBodies[0]!.rows].map((row) => ({ row, value: sortValue(row, key) }))
  rows.sort((one, next) => sign * (one.value < next.value ? -1 : one.value > next.value ? 1 : 0))
  table.tBodies[0]!.append(...rows.map(({ row }) => row))
}

/** What the page does not know of a function stands last when the largest come first. */
function sortValue(row: HTMLTableRowElement, key: string): number | string {
  return key === 'name' ? row.cells[0]!.textContent! : Number(row.dataset[key] ?? Number.NEGATIVE_INFINITY)
}
