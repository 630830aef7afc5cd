let isStreaming = false

/** Tells that something was handed to a stream, which may write it later. */
export function noteStream(): void {
  isStreaming = true
}

/**
 * Ends the process at once, if no stream may still have something to write: Node would collect garbage and give memory
 * back first, a fiftieth of a short run.
 */
export function leave(): void {
  if (!isStreaming) process.exit()
}
