import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {toFinding} from '../../src/report/json.ts'

test('a message of another plugin, with a point or with nowhere to stand', () => {
  const file = new VFile('Hi')
  const point = file.message('One', {place: {line: 1, column: 2, offset: 1}, source: 'other', ruleId: 'rule'})
  const nowhere = file.info('Two', {source: 'other'})
  const at = (column: number) => ({line: 1, column, offset: column - 1})
  expect(toFinding(point)).toMatchObject({ruleId: 'rule', severity: 'warning', place: {start: at(2), end: at(2)}})
  expect(toFinding(nowhere)).toMatchObject({ruleId: 'other', severity: 'suggestion', place: {start: at(1), end: at(1)}})
})
