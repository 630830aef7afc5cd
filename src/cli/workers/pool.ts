import type {Worker} from 'node:worker_threads'
import {Failure} from '../failure.ts'

/** What a worker does, and what is done where one dies over it. */
export interface Work<Job, Result> {
  /** Starts a worker. It says `ready`, takes a job a message, and answers each with a result. */
  start(): Worker
  /** Cuts a job in two; nothing where it is of one piece. */
  halve(job: Job): readonly [Job, Job] | undefined
  /** Puts the results of two halves together. */
  join(one: Result, other: Result): Result
  /** The result of a job of one piece over which workers die. */
  giveUp(job: Job, reason: string): Result
  /** Hears of each death over a job. */
  onDeath(reason: string): void
}

/** A job that waits or is being done. */
interface Order<Job, Result> {
  job: Job
  /** How many workers died over it. */
  deaths: number
  resolve(result: Result): void
  reject(error: unknown): void
}

/** So many deaths over a job are no accident. */
const mostDeaths = 2

/** Workers that are started once and do one job after another. A dead one is replaced, and its job is done again. */
export class WorkerPool<Job, Result> {
  readonly #work: Work<Job, Result>
  readonly #size: number
  readonly #waiting: Order<Job, Result>[] = []
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, Order<Job, Result>>()
  readonly #workers = new Set<Worker>()
  /** Workers in a row that died before they were ready. */
  #stillborn = 0
  #failure: Failure | undefined
  #isClosed = false

  /**
   * @param size how many workers
   * @param work what they do
   */
  constructor(size: number, work: Work<Job, Result>) {
    this.#size = size
    this.#work = work
    while (this.#workers.size < size) this.#start()
  }

  /**
   * Has a job done.
   *
   * @param job it can be cloned
   * @returns its result; a job over which two workers died is cut in two, and again, until one piece is given up
   * @throws {Failure} where workers die before they can begin
   */
  run(job: Job): Promise<Result> {
    return this.#order(job, 0)
  }

  /** Ends the workers. */
  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all([...this.#workers].map((worker) => worker.terminate()))
  }

  #order(job: Job, deaths: number): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure)
      const order = {job, deaths, resolve, reject}
      // What is done again goes first: all that comes behind it waits to be written.
      if (deaths > 0) this.#waiting.unshift(order)
      else this.#waiting.push(order)
      this.#assign()
    })
  }

  #start(): void {
    const worker = this.#work.start()
    this.#workers.add(worker)
    let reason: string | undefined
    worker.on('message', (message: 'ready' | {result: Result}) => {
      if (message === 'ready') this.#stillborn = 0
      else {
        this.#busy.get(worker)?.resolve(message.result)
        this.#busy.delete(worker)
      }
      this.#idle.push(worker)
      this.#assign()
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      reason = reasonOf(error)
    })
    worker.on('exit', (code) => {
      if (!this.#isClosed) this.#bury(worker, reason ?? `it ended with exit status ${code}`)
    })
  }

  #assign(): void {
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const worker = this.#idle.pop()!
      const order = this.#waiting.shift()!
      this.#busy.set(worker, order)
      worker.postMessage(order.job)
    }
  }

  #bury(worker: Worker, reason: string): void {
    this.#workers.delete(worker)
    const at = this.#idle.indexOf(worker)
    const order = this.#busy.get(worker)
    if (at >= 0) this.#idle.splice(at, 1)
    this.#busy.delete(worker)
    const isStillborn = order === undefined && at < 0
    if (isStillborn && ++this.#stillborn > this.#size) {
      this.#fail(reason)
      return
    }
    if (order) {
      this.#work.onDeath(reason)
      this.#again({...order, deaths: order.deaths + 1}, reason)
    }
    this.#start()
  }

  /** Has a job done once more, or its halves. */
  #again(order: Order<Job, Result>, reason: string): void {
    const {job, deaths, resolve, reject} = order
    const halves = deaths < mostDeaths ? undefined : this.#work.halve(job)
    if (deaths < mostDeaths) this.#waiting.unshift(order)
    else if (halves)
      Promise.all(halves.map((half) => this.#order(half, deaths - 1))).then(
        ([one, other]) => resolve(this.#work.join(one!, other!)),
        reject
      )
    else resolve(this.#work.giveUp(job, reason))
  }

  #fail(reason: string): void {
    this.#failure = new Failure(`Workers cannot be started: ${reason}; leave out --workers`)
    for (const {reject} of this.#waiting.splice(0)) reject(this.#failure)
  }
}

function reasonOf({code, name}: NodeJS.ErrnoException): string {
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it ran out of memory' : `it met with ${code ?? name}`
}
