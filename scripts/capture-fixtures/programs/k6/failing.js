// Throws before the first iteration.
export function setup() {
  throw new Error('no set-up')
}

export default function () {}
