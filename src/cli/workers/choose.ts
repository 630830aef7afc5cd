import {availableParallelism} from 'node:os'
import {Failure} from '../failure.ts'

/** How many workers the user wants: a number, or as many as the machine has cores, once they pay. */
export type WorkerChoice = number | 'auto'

/**
 * Each worker compiles its code anew, and V8 learns anew what to optimise. That costs about as much as a second one brings
 * in this time, in milliseconds of work.
 */
const patience = 1000

/** Decides when workers take over. */
export class Handover {
  /** How many workers there will be. */
  readonly size: number
  readonly #isPatient: boolean

  /**
   * @param choice what the user wants
   * @param timing whether the steps are measured, which is done in one process
   */
  constructor(choice: WorkerChoice, timing: boolean | undefined) {
    if (timing) throw new Failure('--timing measures one process; leave out --workers')
    this.size = choice === 'auto' ? availableParallelism() : choice
    this.#isPatient = choice === 'auto'
  }

  /**
   * Whether it is time.
   *
   * @param left how much is left to do, in parts of what was done; where nobody knows, as much
   */
  isDue(left = 1): boolean {
    if (this.size < 2) return false
    if (!this.#isPatient) return true
    const {user, system} = process.cpuUsage()
    const worked = (user + system) / 1000
    return worked >= patience && worked * left >= patience
  }
}
