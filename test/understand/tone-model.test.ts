import {describe, expect, it} from 'vitest'
import {english} from '../../src/language/en/index.ts'
import type {Reply, Sentence} from '../../src/understand/reply.ts'
import {frameWordFeature} from '../../src/understand/tone-features.ts'
import {packWeights, ToneModel, traitShare} from '../../src/understand/tone-model.ts'

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
  it('give each tone what its features weigh', () => {
    const tone = model()
    tone.addTraits([bad, good, 4, 5])
    expect(tone.score(0)).toBeCloseTo(-1 + (2 - 1) * traitShare, 1)
    expect(tone.score(2)).toBeCloseTo(0.5 + 0.25 * traitShare, 1)
    expect(tone.score(3)).toBeCloseTo(1 * traitShare, 1)
  })

  it('forget the sentence before', () => {
    const tone = model()
    tone.addTraits([bad])
    tone.clear()
    expect(tone.score(0)).toBeCloseTo(-1, 5)
  })

  it('take more traits than the kernel reads at once', () => {
    const [many, few] = [model(), model()]
    many.addTraits([...Array.from({length: 1000}, () => 4), bad])
    few.addTraits([bad])
    expect(many.score(0)).toBe(few.score(0))
  })

  it('know a frame word that weighs nothing: what stands around it is told by it', () => {
    const words = ['you', 'should', 'read'].map((form) => ({form, kinds: [], clauseStart: false}))
    const features = (known: number) => {
      const weights = {bias: [0, 0, 0, 0], features: new Map([[known, [0, 0, 0, 0]]])}
      const sentence = {words, terminal: '.'} as unknown as Sentence
      return new ToneModel(packWeights(weights)).featuresOfWords({language: english} as Reply, sentence).length
    }
    expect(features(frameWordFeature('you'))).not.toBe(features(frameWordFeature('we')))
  })
})
