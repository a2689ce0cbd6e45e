/** Put beside `runs/` when the branch is made, for people who come across it. */
export const BRANCH_README = `# Performance history

Noisegate keeps one file a benchmark run here, under \`runs/\`; see docs/history-format.md of Noisegate.
Files are added and never changed. The branch shares no commit with the code and is never merged.
Delete a file to forget a run; delete the branch to forget them all.
`
