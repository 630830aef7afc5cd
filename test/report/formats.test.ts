import fc from 'fast-check'
import type {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import {rules} from '../../rules/index.ts'
import {readDrafts, reportOn} from '../../scripts/fixture-drafts.ts'
import {type Format, formats} from '../../src/report/index.ts'
import {fileWith} from './files.ts'
import {faultsBySchema, readXml, reportIn, schemaText} from './formats.ts'

const lines = (text: string) => text.split('\n').filter(Boolean)

/** Findings of every kind in one draft. */
function sample(path = 'replies/a.txt'): VFile {
  return fileWith(
    'Päivää 😀 Anna,\n\nwe will utilise it soon.\n',
    [
      {words: 'soon', rule: 'vague-timeline', reason: 'This time says nothing', note: 'Name a day: “by Friday”'},
      {words: 'utilise', rule: 'officialese', severity: 'suggestion', reason: 'Stiff', expected: ['use', 'try']},
      {words: 'Anna', rule: 'wrong-name', severity: 'error', reason: 'Another name'},
      {rule: 'missing-thanks', reason: 'Nobody thanks the customer', note: 'Thank'}
    ],
    {path}
  )
}

const clean = fileWith('Hi,\n', [], {path: 'clean.txt'})

describe('compact', () => {
  test('a line a finding, which editors and terminals make a link of', async () => {
    expect(lines(await reportIn('compact', [sample(), clean]))).toEqual([
      'replies/a.txt:3:20: warning: “soon”: This time says nothing → Name a day: “by Friday” (vague-timeline)',
      'replies/a.txt:3:9: suggestion: “utilise”: Stiff → “use”, “try” (officialese)',
      'replies/a.txt:1:11: error: “Anna”: Another name (wrong-name)',
      'replies/a.txt:1:1: warning: Nobody thanks the customer → Thank (missing-thanks)'
    ])
  })
})

describe('jsonl', () => {
  test('a line a file, the clean ones too', async () => {
    const read = lines(await reportIn('jsonl', [sample(), clean])).map((line) => JSON.parse(line))
    expect(read).toMatchObject([
      {path: 'replies/a.txt', language: 'en'},
      {path: 'clean.txt', messages: []}
    ])
    expect(read[0].messages).toHaveLength(4)
  })
})

describe('sarif', () => {
  const read = async (files: readonly VFile[]) => JSON.parse(await reportIn('sarif', files)).runs[0]

  test('a region in UTF-16 code units, a rule to look up, and a fix for each wording', async () => {
    const {results, columnKind, tool} = await read([sample()])
    expect(columnKind).toBe('utf16CodeUnits')
    const [, stiff, name, whole] = results
    expect(name.locations[0].physicalLocation).toEqual({
      artifactLocation: {uri: 'replies/a.txt'},
      region: {startLine: 1, startColumn: 11, endLine: 1, endColumn: 15, charOffset: 10, charLength: 4}
    })
    expect(tool.driver.rules[name.ruleIndex]).toMatchObject({id: 'wrong-name', defaultConfiguration: {level: 'error'}})
    expect(stiff.level).toBe('note')
    expect(
      stiff.fixes.map((fix: {artifactChanges: {replacements: unknown[]}[]}) => fix.artifactChanges[0]?.replacements[0])
    ).toMatchObject([
      {deletedRegion: {startLine: 3, startColumn: 9}, insertedContent: {text: 'use'}},
      {insertedContent: {text: 'try'}}
    ])
    expect(whole.locations[0].physicalLocation.region).toEqual({startLine: 1})
  })

  test('every rule tells of itself, and one of another plugin has its name', async () => {
    const foreign = fileWith('Hi', [{words: 'Hi', rule: 'another', reason: 'Another'}], {path: 'b.txt'})
    const {tool, results} = await read([foreign])
    expect(tool.driver.rules.map(({id}: {id: string}) => id)).toEqual([...Object.keys(rules), 'another'])
    expect(results[0].ruleIndex).toBe(Object.keys(rules).length)
    for (const {help} of tool.driver.rules.slice(0, -1)) expect(help.markdown).toMatch(/\*\*[^*]+\*\*/)
  })

  test('a path as a URI', async () => {
    const uri = async (path: string) =>
      (await read([sample(path)])).results[0].locations[0].physicalLocation.artifactLocation.uri
    expect(await uri('./vastaukset/hyvää #1%.txt')).toBe('vastaukset/hyv%C3%A4%C3%A4%20%231%25.txt')
    expect(await uri('replies\\a.txt')).toBe('replies/a.txt')
    expect(await uri('/tmp/a b.txt')).toBe('file:///tmp/a%20b.txt')
    expect(await uri('C:\\replies\\a.txt')).toBe('file:///C:/replies/a.txt')
  })
})

describe('github', () => {
  test('a workflow command a finding, escaped as the runner reads it', async () => {
    const odd = fileWith('100 %,\nok', [{words: '100 %,\nok', rule: 'odd', reason: '50 %: “a, b”'}], {
      path: 'a,b:c%.txt'
    })
    expect(lines(await reportIn('github', [sample(), odd]))).toEqual([
      '::warning file=replies/a.txt,line=3,endLine=3,col=20,endColumn=24,title=reply-lint%3A vague-timeline::“soon”: This time says nothing%0AName a day: “by Friday”',
      '::notice file=replies/a.txt,line=3,endLine=3,col=9,endColumn=16,title=reply-lint%3A officialese::“utilise”: Stiff%0A“use”, “try”',
      '::error file=replies/a.txt,line=1,endLine=1,col=11,endColumn=15,title=reply-lint%3A wrong-name::“Anna”: Another name',
      '::warning file=replies/a.txt,line=1,title=reply-lint%3A missing-thanks::Nobody thanks the customer%0AThank',
      '::warning file=a%2Cb%3Ac%25.txt,line=1,endLine=2,title=reply-lint%3A odd::“100 %25, ok”: 50 %25: “a, b”'
    ])
  })
})

describe('rdjson', () => {
  test('columns count bytes of UTF-8', async () => {
    const {diagnostics} = JSON.parse(await reportIn('rdjson', [sample()]))
    const [, stiff, name, whole] = diagnostics
    // P, ä of two bytes, ivää of six, a space, an emoji of four, a space.
    expect(name.location.range).toEqual({start: {line: 1, column: 16}, end: {line: 1, column: 20}})
    expect(stiff.suggestions).toEqual(
      ['use', 'try'].map((text) => ({range: {start: {line: 3, column: 9}, end: {line: 3, column: 16}}, text}))
    )
    expect(whole.location.range).toEqual({start: {line: 1}})
  })
})

describe('gitlab', () => {
  const fingerprints = async (text: string, path = 'a.txt', times = 1) => {
    const vague = {words: 'soon', rule: 'vague-timeline', reason: 'This time says nothing'}
    const file = fileWith(
      text,
      Array.from({length: times}, () => vague),
      {path}
    )
    return JSON.parse(await reportIn('gitlab', [file])).map((issue: {fingerprint: string}) => issue.fingerprint)
  }

  test('a fingerprint outlives moved and broken lines, and tells sentences and files apart', async () => {
    const [first] = await fingerprints('We will write soon. Bye.\n')
    expect(await fingerprints('Hi Anna.\n\nWe will\nwrite   soon. Bye.\n')).toEqual([first])
    expect(await fingerprints('We will call soon. Bye.\n')).not.toEqual([first])
    expect(await fingerprints('We will write soon. Bye.\n', 'b.txt')).not.toEqual([first])
    expect(new Set(await fingerprints('We will write soon.', 'a.txt', 3)).size).toBe(3)
  })
})

describe('junit', () => {
  const cases = async (failOn: 'error' | 'warning' | 'never') => {
    const xml = readXml(await reportIn('junit', [sample(), clean], {failOn}))
    return {
      xml,
      failed: xml.children.flatMap((suite) => suite.children).filter((each) => each.children[0]?.name === 'failure')
    }
  }

  test('fails where the exit status does', async () => {
    const {xml, failed} = await cases('error')
    expect(xml.attributes).toMatchObject({tests: '5', failures: '1'})
    expect(failed[0]!.attributes.name).toBe('wrong-name (1:11)')
    expect((await cases('warning')).failed).toHaveLength(3)
    expect((await cases('never')).failed).toHaveLength(0)
  })
})

describe('checkstyle', () => {
  test('every file, with its findings', async () => {
    const xml = readXml(await reportIn('checkstyle', [sample(), clean]))
    expect(xml.children.map(({attributes}) => attributes.name)).toEqual(['replies/a.txt', 'clean.txt'])
    expect(xml.children[0]!.children.map(({attributes}) => attributes)).toMatchObject([
      {line: '3', column: '20', severity: 'warning', source: 'reply-lint.vague-timeline'},
      {severity: 'info'},
      {severity: 'error'},
      {line: '1', source: 'reply-lint.missing-thanks'}
    ])
    expect(xml.children[0]!.children[3]!.attributes).not.toHaveProperty('column')
  })
})

/** Where odd characters may stand: everywhere. */
const oddText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '&',
        '<',
        '>',
        ']]>',
        '-->',
        '</script>',
        '\n',
        '\r\n',
        '\t',
        '\0',
        '\u0008',
        '\u001b[0m'
      ),
      fc.constantFrom(
        '\u0085',
        '\u2028',
        '\u2029',
        '\ufffe',
        '\uffff',
        '\ud800',
        '\udc00',
        '😀',
        '👨‍👩‍👧',
        'ä'.normalize('NFD'),
        '%0A',
        '::'
      ),
      fc.string({minLength: 1, maxLength: 4})
    ),
    {maxLength: 8}
  )
  .map((parts) => parts.join(''))

const oddFile = fc
  .record({
    before: oddText,
    words: oddText,
    after: oddText,
    reason: oddText,
    note: fc.option(oddText, {nil: undefined}),
    expected: fc.array(oddText, {minLength: 1, maxLength: 2}),
    path: oddText.filter((path) => !path.includes('\0')),
    severity: fc.constantFrom('error', 'warning', 'suggestion')
  })
  .map(({before, words, after, reason, note, expected, path, severity}) =>
    fileWith(
      `${before}${words}x${after}`,
      [
        {
          words: `${words}x`,
          rule: 'odd',
          severity,
          reason: `a${reason}`,
          expected: [...new Set(expected)],
          ...(note ? {note} : {})
        },
        {rule: 'missing-thanks', reason: `a${reason}`}
      ],
      {path: `p${path}`}
    )
  )

/** What a reader of the format finds wrong with a report. */
const faults: Readonly<Partial<Record<Format, (report: string) => unknown>>> = {
  json: (report) => void JSON.parse(report),
  jsonl: (report) => void lines(report).map((line) => JSON.parse(line)),
  sarif: (report) => faultsBySchema('sarif.json', JSON.parse(report)),
  gitlab: (report) => faultsBySchema('gitlab.json', JSON.parse(report)),
  rdjson: (report) => faultsBySchema('rdjson.json', JSON.parse(report)),
  junit: (report) => void readXml(report),
  checkstyle: (report) => void readXml(report),
  // One line a finding, whatever is in it.
  github: (report) => lines(report).filter((line) => !/^::(?:error|warning|notice) file=[^:]*::/.test(line)),
  compact: (report) => (lines(report).length === 2 ? [] : lines(report))
}

test('every format for programs is checked here', () => {
  expect(Object.keys(faults).sort()).toEqual(
    formats.filter((name) => !['pretty', 'vfile', 'html'].includes(name)).sort()
  )
})

test.each(Object.entries(faults))(
  '%s stays well-formed whatever stands in a draft, a message or a path',
  async (format, read) => {
    await fc.assert(
      fc.asyncProperty(oddFile, async (file) => {
        expect(read(await reportIn(format as Format, [file])) ?? []).toEqual([])
      }),
      {numRuns: 200}
    )
  }
)

describe('the drafts of the fixtures', async () => {
  const files = await Promise.all(
    readDrafts().map(async (draft) => {
      const {file} = await reportOn(draft)
      file.path = `${draft.path}.txt`
      return file
    })
  )

  test.each(['sarif', 'gitlab', 'rdjson'] as const)('%s is valid by its schema', async (format) => {
    expect(faultsBySchema(`${format}.json`, JSON.parse(await reportIn(format, files)))).toEqual([])
  })

  test.each(['junit', 'checkstyle'] as const)('%s is valid by its schema', async (format) => {
    const xml = {fileName: `${format}.xml`, contents: await reportIn(format, files)}
    const {valid, errors} = await validateXML({xml: [xml], schema: [schemaText(`${format}.xsd`)]})
    expect({valid, errors}).toEqual({valid: true, errors: []})
  })

  test('no two findings of GitLab have one fingerprint', async () => {
    const issues: {fingerprint: string}[] = JSON.parse(await reportIn('gitlab', files))
    expect(new Set(issues.map(({fingerprint}) => fingerprint)).size).toBe(issues.length)
  })

  test('nothing was read: nothing is said, in as many words as the format needs', async () => {
    for (const format of formats) {
      const report = await reportIn(format, [])
      if (format === 'junit' || format === 'checkstyle') readXml(report)
      else if (['sarif', 'gitlab', 'rdjson', 'json'].includes(format)) JSON.parse(report)
      else if (format !== 'html') expect(report).toBe('')
    }
  })
})
