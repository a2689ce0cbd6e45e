/** Names that users, tools and attackers give. */
export const HOSTILE_NAMES: readonly string[] = [
  'pipe | in | name',
  '`backticks` and ```fences```',
  '@octocat and @github/team',
  'line one\nline two\r\nline three',
  '::error file=a.js::gotcha',
  '../../etc/passwd',
  '\u001b[31mred\u001b[0m \u001b]8;;http://example.com\u0007link\u001b]8;;\u0007',
  `long ${'x'.repeat(10_000)} end`,
  'right \u202eto left\u202c \u200bzero',
  '<img src=x onerror=alert(1)> <!-- noisegate -->',
  '__proto__',
  '# heading\n\n- list [link](http://example.com) ![image](x) $math$ #123 ~~gone~~ *em* _em_',
  '',
]
