import {expect, it} from 'vitest'
import {defaults, isPlain} from '../../src/cli/plain-call.ts'
import {createProgram} from '../../src/cli/program.ts'

it('takes for granted, where no option is typed, what the command line does', async () => {
  const program = await createProgram([], () => {})
  expect(defaults).toEqual(program.opts())
})

it.each([
  {args: [], plain: true},
  {args: ['draft.txt', 'templates'], plain: true},
  {args: ['-'], plain: false},
  {args: ['draft.txt', '--quiet'], plain: false},
  {args: ['--', '-draft.txt'], plain: false},
  {args: ['rules'], plain: false},
  {args: ['help', 'batch'], plain: false}
])('knows whether $args holds anything to parse', ({args, plain}) => {
  expect(isPlain(args)).toBe(plain)
})
