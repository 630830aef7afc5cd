import {expect, it} from 'vitest'
import {findEntities} from '../../src/understand/entities.ts'

it('a text may have more fields than a call takes arguments', () => {
  const count = 130_000
  expect(findEntities('{{a}} '.repeat(count))).toHaveLength(count)
})
