import { quoteWord } from './shell-words.js'

/** The line of changed words. Words in front of the program that set variables must not be quoted as a whole. */
export function shellLine(words: readonly string[], placed: readonly string[]): string {
  const settings = words.findIndex((word) => !isSetting(word))
  const quoted = (word: string, index: number) => {
    const at = index < settings ? word.indexOf('=') + 1 : 0
    return word.slice(0, at) + (at > 0 && at === word.length ? '' : quoteWord(word.slice(at)))
  }
  return placed.map(quoted).join(' ')
}

/** Whether a word in front of a program sets a variable for it. */
export function isSetting(word: string): boolean {
  return /^[A-Za-z_]\w*=/.test(word)
}

/** Whether the quoting of a shell is known. */
export function isPosix(shell: string): boolean {
  return /^(?:\S*\/)?(?:ba|z|da|k)?sh(?:\s|$)/.test(shell)
}
