#!/usr/bin/env node
globalThis[Symbol.for('noisegate.entry')] = 'cli'
await import('./index.js')
