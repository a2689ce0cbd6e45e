"use strict";exports.ids=[3554,8047],exports.modules={58047:(function(e,t,n){n.r(t),n.d(t,{runCommand:()=>runCommand,runGate:()=>runGate});var r=n(20195),i=n(84789),a=n(51648);async function runCommand(e,t){let r=await runGate(e,t),{showLocalReport:i}=await Promise.all([n.e(382),n.e(6175),n.e(3249)]).then(n.bind(n,53249));return await i(r,e,t),r.exitCode}async function runGate(e,t){let r=readSurroundings(e,t);r.catch(()=>{});let{localGate:i}=await Promise.all([n.e(382),n.e(6175),n.e(3249)]).then(n.bind(n,53249));return i({line:e,host:t,surroundings:r})}async function readSurroundings(e,t){let n=e.inputs.base?.trim(),o={git:(0,r.l)(t.env),directory:t.cwd},[s,c]=await Promise.all([(0,i.u)(n===void 0||n===``?o:{...o,base:n}),(0,a.U)(t.env)]);return{checkout:s,tools:c}}}),43892:(function(e,t,n){n.r(t),n.d(t,{demoCommand:()=>demoCommand});var r=n(51455),i=n(48161),a=n(76760),o=n(52689),s=n(6),c=n(32254),l=n(3865),u=n(71213),d=n(38985);let f=`uniqueWords/2000-words`,library=e=>`// A small text library.

export function countWords(text) {
  const counts = new Map()
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

export function slugify(text) {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

export function longestWords(text) {
  return text.split(' ').sort((left, right) => right.length - left.length).slice(0, 10)
}

${e}
`,p={before:{"text.mjs":library(`export function uniqueWords(text) {
  return [...new Set(text.split(' '))]
}`),"bench.mjs":`// Prints noisegate.measurements/1: seconds per call.
import * as text from './text.mjs'

const words = Array.from({ length: 2000 }, (_, index) => 'word' + ((index * 7919) % 1500))
const input = words.join(' ')
const BATCHES = 40
const BATCH_SECONDS = 0.002

function batch(run, calls) {
  const start = process.hrtime.bigint()
  for (let call = 0; call < calls; call++) run(input)
  return Number(process.hrtime.bigint() - start) / 1e9
}

function measure(run) {
  let calls = 1
  // The first half of the batches is warm-up.
  while (batch(run, calls) < BATCH_SECONDS) calls *= 2
  const batches = Array.from({ length: BATCHES }, () => batch(run, calls) / calls).slice(BATCHES / 2)
  return { values: [Math.min(...batches)], iterations: [calls] }
}

const asked = process.argv.slice(2)
const names = ['countWords', 'slugify', 'longestWords', 'uniqueWords'].filter(
  (name) => asked.length === 0 || asked.includes(name + '/2000-words'),
)
const measurements = names.map((name) => ({
  benchmark: name + '/2000-words', parameters: {}, metric: 'time', unit: 's', direction: 'lower', assume: 'noisy',
  ...measure(text[name]),
}))
console.log(JSON.stringify({ schema: 'noisegate.measurements/1', parser: 'demo', measurements, environment: { node: process.versions.node }, warnings: [] }))
`,".github/noisegate.yml":`suites:
  - name: text
    run: node bench.mjs {filter}
    filter: '{names}'
    # The median of three fresh processes shrugs off one disturbed process.
    rounds: { history: 3 }
`},after:{"text.mjs":library(`export function uniqueWords(text) {
  const seen = []
  for (const word of text.split(' ')) {
    if (!seen.includes(word)) seen.push(word)
  }
  return seen
}`)}};var m=n(5118),h=n(20195);let g=[`-c`,`user.name=Noisegate demo`,`-c`,`user.email=demo@noisegate.invalid`,`-c`,`commit.gpgsign=false`,`-c`,`core.hooksPath=/dev/null`,`-c`,`core.autocrlf=false`];async function createDemoRepository(e,t){let n=(0,h.l)(t.env);return await(0,r.mkdir)(e,{recursive:!0}),await run(n,e,[`init`,`--quiet`,`--template=`,`.`]),await run(n,e,[`symbolic-ref`,`HEAD`,`refs/heads/main`]),{directory:e,commit:async(t,i,o)=>{for(let[t,n]of Object.entries(o))await(0,r.mkdir)((0,a.dirname)((0,a.join)(e,t)),{recursive:!0}),await(0,r.writeFile)((0,a.join)(e,t),n);await current(n,e)!==t&&await run(n,e,[`checkout`,`--quiet`,`-b`,t]),await run(n,e,[`add`,`--`,...Object.keys(o)]),await run(n,e,[...g,`commit`,`--quiet`,`--message`,i])}}}async function current(e,t){let{stdout:n}=await e.run({directory:t,args:[`symbolic-ref`,`--short`,`HEAD`]});return n.toString(`utf8`).trim()}async function run(e,t,n){let{exitCode:r,stderr:i}=await e.run({directory:t,args:n});if(r!==0)throw new m.A({kind:`measurement`,what:`git could not prepare the demo`,evidence:i.trim()})}var _=n(91161),v=n(58047);async function demoRun({repository:e,host:t,record:n}){let r=(0,a.join)(e.directory,`..`,`history`),i=(0,_.W)([`run`,`--quiet`,`--store`,r,...n?[`--record`]:[]]);if(i.command!==`run`)throw Error(`the demo asked for another command than run`);let o=[(0,a.dirname)(process.execPath),t.env.PATH??``].join(a.delimiter);return(0,v.runGate)(i,{...t,cwd:e.directory,env:{...t.env,PATH:o}})}async function demoCommand(e,t){let say=n=>e.verbosity===`quiet`?void 0:void t.stderr.write(`${n}\n`),n=await(0,r.mkdtemp)((0,a.join)((0,i.tmpdir)(),`noisegate-demo-`)),o=await createDemoRepository((0,a.join)(n,`repository`),t);say(`demo: a repository with four benchmarks in ${o.directory}`),await recordHistory(o,t,say),await o.commit(`feature`,`keep the order of unique words`,p.after),say(`demo: measuring the change on branch feature`);let s=await demoRun({repository:o,host:t,record:!1});await show(s,n,t);let c=judgeDemo(s);return await(0,l.M)(t.stdout,`\n${c.message}\nEverything is kept in ${n}\n`),c.exitCode}async function recordHistory(e,t,n){await e.commit(`main`,`a small text library`,p.before);for(let r=1;r<=10;r++)await e.commit(`main`,`edit the notes, ${r}`,{"NOTES.md":`Note ${r}\n`}),n(`demo: measuring and recording run ${r} of 10 on main`),await demoRun({repository:e,host:t,record:!0})}async function show(e,t,n){let title=e=>(0,l.M)(n.stdout,`\n--- ${e} ---\n\n`);await title(`the verdict`),await(0,l.M)(n.stdout,(0,c.b)(e,(0,u.Z)(n))),await title(`the comment on the pull request (Markdown)`),await(0,l.M)(n.stdout,(0,s.G)(e)),await title(`the record (JSON)`),await(0,l.M)(n.stdout,(0,o.h)(e)),await(0,d.t)(e,{json:(0,a.join)(t,`report.json`),markdown:(0,a.join)(t,`report.md`)})}function judgeDemo(e){let t=e.comparisons.filter(e=>e.verdict===`regressed`).map(e=>e.benchmark);if(e.exitCode===1&&t.length===1&&t[0]===f)return{message:`demo: found the planted slowdown of ${f}, and nothing else.`,exitCode:0};let n=t.length===0?`nothing`:t.join(`, `);return{message:`demo: expected ${f} alone to be called regressed, and got ${n}.`,exitCode:1}}}),84789:(function(e,t,n){n.d(t,{u:()=>readLocalCheckout});var r=n(58970),i=n(81019);let a={commit:{sha:`0`.repeat(40)},branch:`local`,branches:[`local`],warnings:[]};async function readLocalCheckout(e){let t=(0,i.Hk)(e.git,e.directory);try{return await describe(e,t)}finally{await t.close()}}async function describe(e,t){let[n,r,{branch:i,dirty:o}]=await Promise.all([t.read(`HEAD`),defaultBranch(e,t),workTree(e)]);if(n===void 0)return a;let{sha:s,time:c}=n,l=r?.name??i,u=l!==i,d=u||e.base!==void 0?await baseOf(e,{head:n,commits:t,known:r}):void 0;return{commit:{sha:s,ref:`refs/heads/${i}`,time:c},branch:i,branches:u?[l,i]:[i],...d===void 0?{}:{base:d},warnings:o?[{message:`the checkout has uncommitted changes, measured as part of ${s.slice(0,12)}`}]:[]}}function baseOf({git:e,directory:t,base:n},{head:i,commits:a,known:o}){return(0,r.g)(e,{directory:t,head:i,commits:a,...o===void 0?{}:{defaultBranch:o.name,branchRefs:o.refs},...n===void 0?{}:{explicit:n}})}let o=`refs/remotes/origin/`,s=`${o}HEAD`;async function defaultBranch(e,t){let exists=async e=>await t.read(e)!==void 0,[n,...r]=await Promise.all([exists(s),...[`main`,`master`].map(async e=>{let[t,n]=await Promise.all([exists(`refs/heads/${e}`),exists(`refs/remotes/origin/${e}`)]);return t?{name:e,refs:n?[`origin/${e}`,e]:[e]}:void 0})]),i=n?await originDefault(e):void 0;return i===void 0?r.find(e=>e!==void 0):{name:i,refs:[`origin/${i}`,i]}}async function originDefault({git:e,directory:t}){let{stdout:n}=await e.run({directory:t,args:[`symbolic-ref`,`--quiet`,s]}),r=n.toString(`utf8`).trimEnd();return r.startsWith(o)?r.slice(20):void 0}async function workTree({git:e,directory:t}){let{stdout:n}=await e.run({directory:t,args:[`status`,`--porcelain=v2`,`--branch`,`--untracked-files=no`]}),r=n.toString(`utf8`).split(`
`),i=r.find(e=>e.startsWith(`# branch.head `))?.slice(14);return{branch:i===void 0||i===`(detached)`?`detached`:i,dirty:r.some(e=>e!==``&&!e.startsWith(`# `))}}}),71213:(function(e,t,n){n.d(t,{U:()=>showReport,Z:()=>terminalOptions});var r=n(57975),i=n(31673),a=n(52689),o=n(32254),s=n(3865),c=n(38985);async function showReport(e,t,n){let r=t.json?(0,a.h)(e):(0,o.b)(e,terminalOptions(n));await(0,s.M)(n.stdout,r),await(0,c.t)(e,{...t.jsonFile===void 0?{}:{json:t.jsonFile},...t.markdown===void 0?{}:{markdown:t.markdown}})}let l={pass:`green`,attention:`yellow`,fail:`red`,pending:`blue`,strong:`bold`,faint:`dim`};function terminalOptions({stdout:e,env:t}){return(0,i.MJ)(e.isTTY,t)===`plain`?{}:{style:(e,t)=>(0,r.styleText)(l[e],t,{validateStream:!1})}}}),33905:(function(e,t,n){n.d(t,{K:()=>groupDigits,L:()=>plural});function plural(e,t,n=`${t}s`){return`${groupDigits(e)} ${e===1?t:n}`}function groupDigits(e){return String(e).replace(/\B(?=(\d{3})+$)/g,`,`)}})};
