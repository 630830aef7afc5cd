import {describe, expect, it} from 'vitest'
import {group} from '../../src/understand/tone-features.ts'
import {packWeights, ToneModel} from '../../src/understand/tone-model.ts'

const [bad, good, known] = [0x1234_5678, -0x7654_3210, 77]
const model = () =>
  new ToneModel(
    packWeights({
      bias: [-1, 0, 0.5, 0],
      features: new Map([
        [bad, [2, 0, 0, 1]],
        [good, [-1, 0, 0.25, 0]],
        [known, [0, 0, 0, 0]]
      ])
    })
  )

describe('weights as bytes', () => {
  it('give each tone what its features weigh, a share for each that there are', () => {
    const tone = model()
    for (const feature of [bad, good, 4, 5]) tone.add(group.words, feature)
    expect(tone.score(0)).toBeCloseTo(-1 + (2 - 1) / 2, 1)
    expect(tone.score(2)).toBeCloseTo(0.5 + 0.25 / 2, 1)
    expect(tone.score(3)).toBeCloseTo(1 / 2, 1)
  })

  it('forget the sentence before', () => {
    const tone = model()
    tone.add(group.words, bad)
    tone.clear()
    expect(tone.score(0)).toBeCloseTo(-1, 5)
  })

  it('know a feature that weighs nothing, and none that is not there', () => {
    expect([known, bad, 78, 0x1234_5679].map((feature) => model().isKnown(feature))).toEqual([true, true, false, false])
  })
})
