import fc from 'fast-check'
import {expect, it} from 'vitest'
import {spanAt} from '../../src/understand/spans.ts'

it('finds the stretch that an offset stands in, and none between two', () => {
  const steps = fc.array(fc.tuple(fc.nat(3), fc.integer({min: 1, max: 4})), {maxLength: 12})
  fc.assert(
    fc.property(steps, fc.nat(60), (gapsAndLengths, offset) => {
      let at = 0
      const spans = gapsAndLengths.map(([gap, length]) => {
        const start = at + gap
        at = start + length
        return {start, end: at}
      })
      expect(spanAt(spans, offset)).toBe(spans.find(({start, end}) => start <= offset && offset < end))
    })
  )
})
