/**
 * Does jobs, several at a time, and gives what comes of them in the order of the jobs, each as soon as it and all before it
 * are there. Whoever takes the results slowly slows the jobs.
 *
 * @param jobs the jobs, as they come; where they end with an error, it is thrown behind the last result
 * @param run does one
 * @param most how many may be begun and not yet taken
 */
export async function* inOrder<Job, Result>(
  jobs: AsyncIterator<Job>,
  run: (job: Job) => Promise<Result>,
  most: number
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  let coming: Promise<Next<Job>> | undefined = next(jobs)
  let fault: {error: unknown} | undefined
  while (begun.length > 0 || coming) {
    const [oldest] = begun
    const first: Next<Job> | {result: Result} = await Promise.race([
      ...(oldest ? [oldest.then((result) => ({result}))] : []),
      ...(coming && begun.length < most ? [coming] : [])
    ])
    if ('result' in first) {
      begun.shift()
      yield first.result
    } else if ('job' in first) {
      const result = run(first.job)
      // Its turn to be waited for comes later, and until then nobody else minds that it failed.
      result.catch(() => {})
      begun.push(result)
      coming = next(jobs)
    } else {
      coming = undefined
      if ('error' in first) fault = first
    }
  }
  if (fault) throw fault.error
}

/** A job, or that there is none any more, or why. */
type Next<Job> = {job: Job} | {isEnd: true} | {error: unknown}

async function next<Job>(jobs: AsyncIterator<Job>): Promise<Next<Job>> {
  try {
    const {value, done} = await jobs.next()
    return done ? {isEnd: true} : {job: value}
  } catch (error) {
    return {error}
  }
}
