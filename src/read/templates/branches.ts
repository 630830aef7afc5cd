import type {Range} from '../draft.ts'
import type {Condition} from './statements.ts'
import type {Tag} from './tags.ts'

/** One way that a choice can go: what stands there. */
export interface Branch extends Range {
  condition: Condition | undefined
  /** The choice that it belongs to. */
  choice: Choice
}

/** A conditional, a loop or a block. */
export interface Choice {
  branches: Branch[]
  /** The branch that it stands in. */
  parent: Branch | undefined
}

/**
 * Pairs tags that open, branch and close. What was never closed ends with the text; what closes nothing is nothing.
 *
 * @param tags the tags in order
 * @param length how long the text is
 * @returns the choices, each before those inside it
 */
export function findBranches(tags: readonly Tag[], length: number): Choice[] {
  const choices: Choice[] = []
  const open: Choice[] = []
  for (const tag of tags) {
    const current = open.at(-1)
    if (tag.does === 'open') {
      const choice: Choice = {branches: [], parent: current && (current.branches.at(-1) ?? current.parent)}
      choices.push(choice)
      open.push(choice)
      if (!tag.isSwitch) choice.branches.push({start: tag.end, end: length, condition: tag.condition, choice})
    } else if (current && (tag.does === 'branch' || tag.does === 'close')) {
      const last = current.branches.at(-1)
      if (last) last.end = tag.start
      if (tag.does === 'close') open.pop()
      else current.branches.push({start: tag.end, end: length, condition: tag.condition, choice: current})
    }
  }
  return choices
}

/** A template may have thousands of branches, and each version is judged as a whole letter. */
const mostVersions = 40
const mostCharacters = 2_000_000

/**
 * Chooses branches, again and again, until each was chosen once. What is asked twice is answered alike.
 *
 * @param choices all choices, each before those inside it
 * @param length how long the text is
 * @returns for each version, the branches that it leaves out
 */
export function chooseBranches(choices: readonly Choice[], length: number): Branch[][] {
  const left = new Set(choices.flatMap(({branches}) => branches))
  const versions: Branch[][] = []
  const most = Math.max(2, Math.min(mostVersions, Math.floor(mostCharacters / (length + 1))))
  while (versions.length === 0 || left.size > 0) {
    // What is left over after that many is judged in one piece, and not passed over.
    if (versions.length === most) return [...versions, []]
    versions.push(chooseOnce(choices, left))
  }
  return versions
}

function chooseOnce(choices: readonly Choice[], left: Set<Branch>): Branch[] {
  const answers = new Map<string, boolean>()
  const forced = new Set<Branch>()
  let [branch] = left as Set<Branch | undefined>
  for (; branch; branch = branch.choice.parent) {
    forced.add(branch)
    decide(branch, answers)
  }
  const taken = new Set<Branch>()
  const out: Branch[] = []
  for (const {branches, parent} of choices) {
    if (parent && !taken.has(parent)) continue
    const chosen = branches.find((branch) => forced.has(branch)) ?? choose(branches, answers, left)
    if (chosen) {
      decide(chosen, answers)
      taken.add(chosen)
      left.delete(chosen)
    }
    for (const branch of branches) if (branch !== chosen) out.push(branch)
  }
  return out
}

/** Writes down what must be answered so that a branch is taken. */
function decide(branch: Branch, answers: Map<string, boolean>): void {
  for (const {condition} of branch.choice.branches) {
    const isIt = condition === branch.condition
    if (condition) answers.set(condition.asks, isIt !== condition.negated)
    if (isIt) return
  }
}

/** A branch that the answers allow: the first that was not yet judged, or else the first. */
function choose(
  branches: readonly Branch[],
  answers: ReadonlyMap<string, boolean>,
  left: ReadonlySet<Branch>
): Branch | undefined {
  let first: Branch | undefined
  for (const branch of branches) {
    const {condition} = branch
    const answer = condition && answers.get(condition.asks)
    const can = answer === undefined || answer !== condition?.negated
    if (can && left.has(branch)) return branch
    if (can) first ??= branch
    if (can && answer !== undefined) break
  }
  return first
}
