/** Shows what is being measured, on a terminal, in place of what was shown before. */
export function progress(words) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${words}`)
}
