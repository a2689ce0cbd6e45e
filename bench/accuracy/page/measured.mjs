import { count } from './format.mjs'

/** How the history part was measured. */
export function howMeasured({ totals }) {
  return `## How it was measured

**Data.** ${totals.repositories} public repositories, ${count(totals.runs)} judged runs, ${count(totals.comparisons)} comparisons. The projects measured them
themselves, most of them on hosted CI runners ([sources and licences](#data)). Each run is judged as a pull request onto the run
before it, from the stored runs before it and nothing later, by the very functions of the gate (\`src/core/backtest\`).
Counted are benchmarks with at least 7 stored runs. Exact metrics are left out, which no rule here is about, and so are series
with zeros or negative values, which have no ratio: the gate judges them by a floor, most peers divide by them.

**Alarms.** A run called slower with nothing injected. Real changes of the code are in these data, so not every alarm is false;
but every rule meets the same ones. Where the code does not change they are false: [a table of their own](#code-that-does-not-change).

**Power.** The share of comparisons that are called slower when the newest value is made worse by 5, 10, 20 or 50 % (multiplied,
or divided where larger is better). One benchmark at a time; "whole suite" makes every benchmark of the run 20 % slower at once.

**Averages.** A rate is computed in each repository and averaged over them, so that each weighs the same, however many benchmarks it has.

**The same for all.** Every peer's rule sees the same points, the same earlier values and the same injected value, and looks back as
far as its documentation says. Each is written anew from that documentation ([which](#the-peers-rules)); where it wants more runs than
there are, it does not alarm at its published setting. With a cut of its own it uses the runs that there are.`
}
