/**
 * The name of a benchmark whose output tells none: the file's own name without folders and last extension
 * (`results/checkout.time.txt` is `checkout.time`); the fallback for standard output and input.
 */
export function nameOfFile(file: string, fallback: string): string {
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  if (/^<\w+>$/.test(base)) return fallback
  const stem = base.replace(/\.[^.]*$/, '')
  return stem === '' ? fallback : stem
}
