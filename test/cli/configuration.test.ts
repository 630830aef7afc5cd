import {describe, expect} from 'vitest'
import {drafts, folder, type RunOptions, run, test} from './run.ts'

/** What was found: rules with severities, by file. */
async function findings(args: readonly string[], options: RunOptions): Promise<Record<string, Record<string, string>>> {
  const {stdout, stderr} = await run([...args, '--format', 'json'], options)
  expect(stderr).toBe('')
  const found: Record<string, Record<string, string>> = {}
  for (const {path, messages} of JSON.parse(stdout).files) {
    found[path] = {}
    for (const {ruleId, severity} of messages) found[path][ruleId] = severity
  }
  return found
}

describe('a configuration', () => {
  test('is the nearest above each file, of any kind, and standard input’s is the working folder’s', async () => {
    const cwd = folder({
      'package.json': '{"reply-lint": {"channel": "chat"}}',
      'a.txt': drafts.warnings,
      'one/reply-lint.config.json': '{"rules": {"missing-thanks": "error"}}',
      'one/deep/a.txt': drafts.warnings,
      'two/reply-lint.config.mjs': 'export default {rules: {"missing-thanks": "off"}}',
      'two/package.json': '{"name": "no-configuration"}',
      'two/a.txt': drafts.warnings
    })
    const both = {'missing-greeting': 'warning', 'missing-closing': 'warning'}
    expect(await findings(['a.txt', 'one/deep/a.txt', 'two/a.txt'], {cwd})).toEqual({
      'a.txt': {},
      'one/deep/a.txt': {...both, 'missing-thanks': 'error'},
      'two/a.txt': both
    })
    expect(await findings([], {cwd, input: drafts.warnings})).toEqual({'<stdin>': {}})
    expect(await findings(['--stdin-filename', 'two/b.txt'], {cwd, input: drafts.warnings})).toEqual({
      'two/b.txt': both
    })
  })

  test('can be named, and can be left aside; what is typed goes before it', async () => {
    const cwd = folder({'reply-lint.config.yaml': 'channel: chat', 'other.yaml': 'rules: {missing-greeting: off}'})
    const input = drafts.warnings
    expect(await findings(['--config', 'other.yaml'], {cwd, input})).toMatchObject({
      '<stdin>': {'missing-closing': 'warning'}
    })
    expect(await findings(['--no-config'], {cwd, input})).toHaveProperty('<stdin>.missing-greeting')
    expect(await findings(['--channel', 'email'], {cwd, input})).toHaveProperty('<stdin>.missing-greeting')
    const rules = ['--rule', 'missing-greeting=error', '--rule', 'missing-thanks=off']
    expect(await findings(['--channel', 'email', ...rules], {cwd, input})).toEqual({
      '<stdin>': {'missing-closing': 'warning', 'missing-greeting': 'error'}
    })
  })

  test('builds on presets and files: the later word holds', async () => {
    const cwd = folder({
      'base.yaml': 'rules: {missing-thanks: off, missing-closing: suggestion}',
      'reply-lint.config.yaml': 'extends: [strict, ./base.yaml]\nrules: {missing-closing: error}'
    })
    expect(await findings([], {cwd, input: drafts.warnings})).toEqual({
      '<stdin>': {'missing-greeting': 'error', 'missing-closing': 'error'}
    })
  })

  test('extends a package that is installed', async () => {
    const cwd = folder({
      'node_modules/our-style/package.json': '{"name": "our-style", "exports": "./index.js", "type": "module"}',
      'node_modules/our-style/index.js': 'export default {channel: "chat"}',
      'reply-lint.config.yaml': 'extends: our-style'
    })
    expect(await findings([], {cwd, input: drafts.warnings})).toEqual({'<stdin>': {}})
  })

  test('says other things of some files', async () => {
    const cwd = folder({
      'reply-lint.config.yaml':
        'overrides:\n  - {files: replies/chat/**, channel: chat}\n  - {files: "*.note.txt", rules: {missing-thanks: off, missing-greeting: off, missing-closing: off}}',
      'replies/a.txt': drafts.warnings,
      'replies/chat/a.txt': drafts.warnings,
      'replies/b.note.txt': drafts.warnings
    })
    const found = await findings(['replies'], {cwd})
    expect(Object.keys(found['replies/a.txt']!)).toContain('missing-greeting')
    expect(found['replies/chat/a.txt']).toEqual({})
    expect(found['replies/b.note.txt']).toEqual({})
  })

  test('declares a situation: what it does not list does not hold', async () => {
    const cwd = folder({'reply-lint.config.yaml': 'situation: [refusal]'})
    const {stdout} = await run(['--format', 'json'], {cwd, input: drafts.errors})
    expect(JSON.parse(stdout).files[0].situation).toEqual({fault: false, open: false, refusal: true})
  })

  test('sets how long a sentence may be', async () => {
    const cwd = folder({'reply-lint.config.yaml': 'channel: chat\nrules: {hard-to-read: [error, {words: 8}]}'})
    const input = 'Your lamp is at the shop. Your lamp is at the shop and you can fetch it on Friday.\n'
    expect(await findings([], {cwd, input})).toEqual({'<stdin>': {'hard-to-read': 'error'}})
  })

  test('with a fault stops the work before any file is linted', async () => {
    const cwd = folder({'a.txt': drafts.errors, 'b/a.txt': drafts.errors, 'b/reply-lint.config.yaml': 'chanel: chat'})
    expect(await run(['a.txt', 'b/a.txt'], {cwd})).toEqual({
      code: 2,
      stdout: '',
      stderr: 'reply-lint: b/reply-lint.config.yaml:1:1: “chanel” is not known here; did you mean “channel”?\n'
    })
  })

  test.each([
    [['--rule', 'jargn=off'], '--rule: there is no rule “jargn”; did you mean jargon?'],
    [['--rule', 'jargon=of'], /Write id=severity, such as jargon=off/],
    [['--config', 'nowhere.yaml'], 'nowhere.yaml does not exist; check the name']
  ])('that cannot be had is told in a sentence: %j', async (args, sentence) => {
    const {code, stdout, stderr} = await run(args, {cwd: folder({}), input: drafts.clean})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(sentence)
  })
})

describe('the words of the house', () => {
  const chat = 'channel: chat\n'

  test('its jargon is jargon, with a plain twin, in both languages', async () => {
    const cwd = folder({
      'reply-lint.config.yaml': `${chat}vocabulary: {jargon: {en: {loyalty tier: your level}, fi: {"n:kantataso": tasosi}}}`
    })
    const english = await run([], {cwd, input: 'Your loyalty tier is gold.\n'})
    expect(english.stdout).toMatch(/jargon\n.*→ your level/)
    const finnish = await run([], {cwd, input: 'Kerromme sinulle huomenna, millä kantatasolla olet nyt.\n'})
    expect(finnish.stdout).toMatch(/→ tasosi/)
  })

  test('its words stay its own: the same sentence in another folder has none', async () => {
    const cwd = folder({
      'one/reply-lint.config.yaml': `${chat}vocabulary: {jargon: {en: {loyalty tier: your level}}}`,
      'one/a.txt': 'Your loyalty tier is gold.\n',
      'two/a.txt': 'Your loyalty tier is gold.\n'
    })
    const found = await findings(['one/a.txt', 'two/a.txt', '--channel', 'chat'], {cwd})
    expect(found['one/a.txt']).toHaveProperty('jargon')
    expect(found['two/a.txt']).not.toHaveProperty('jargon')
  })

  test('its names, its terms and its acronyms are left alone, in all their forms', async () => {
    const input =
      'Escalate Pro is in the backlog, and the ticket says that KYC is done. Write NUTS on it.\n\nSee what Escalate does.\n'
    const plain = folder({'reply-lint.config.yaml': chat})
    const words = 'vocabulary: {names: [Escalate Pro], allowedTerms: [backlog, "n:ticket"], acronyms: [KYC, NUTS]}'
    const house = folder({'reply-lint.config.yaml': chat + words})
    const before = (await findings([], {cwd: plain, input}))['<stdin>']!
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['jargon', 'undefined-acronym']))
    const after = await run(['--format', 'json'], {cwd: house, input})
    expect(after.stdout).not.toContain('undefined-acronym')
    expect(after.stdout).not.toMatch(/"actual":"(?:backlog|ticket|Escalate Pro|KYC)"/)
    const finnish = 'Lähetämme sinulle huomenna KYC:n, ja Kotitukiksi muuttuu tiketiksi.\n'
    const fi = folder({
      'reply-lint.config.yaml': `${chat}vocabulary: {acronyms: [KYC], allowedTerms: ["n:tiketti/tiketi"]}`
    })
    expect((await findings([], {cwd: plain, input: finnish}))['<stdin>']).toHaveProperty('jargon')
    expect((await findings([], {cwd: fi, input: finnish}))['<stdin>']).not.toHaveProperty('jargon')
  })

  test('its way to speak to a customer goes before the reply’s own', async () => {
    const cwd = folder({'reply-lint.config.yaml': `${chat}vocabulary: {address: te}`})
    const {stdout} = await run(['--format', 'json'], {cwd, input: 'Kiitos viestistäsi. Lamppusi tulee huomenna.\n'})
    const {messages} = JSON.parse(stdout).files[0]
    expect(messages.filter(({ruleId}: {ruleId: string}) => ruleId === 'mixed-address')).toHaveLength(2)
  })

  test('its phrase rules are found by the same language of phrases', async () => {
    const cwd = folder({
      'reply-lint.config.yaml': `${chat}
phraseRules:
  house-hope:
    severity: error
    message: {en: We know or do not know, fi: Tiedämme tai emme tiedä}
    instead: Say what you know
    phrases: {en: ['@we v:hope'], fi: ['toivo*']}
    unless: {en: [sunshine]}
rules: {missing-timeline: off}`
    })
    const input = 'Our staff hoped that it fits. We hope for sunshine.\n'
    const {stdout} = await run(['--format', 'json'], {cwd, input})
    const [message, ...others] = JSON.parse(stdout).files[0].messages
    expect(others).toEqual([])
    expect(message).toMatchObject({
      ruleId: 'house-hope',
      severity: 'error',
      reason: 'We know or do not know',
      note: 'Say what you know',
      actual: 'Our staff hoped'
    })
    expect(await findings(['--rule', 'house-hope=suggestion'], {cwd, input})).toEqual({
      '<stdin>': {'house-hope': 'suggestion'}
    })
  })

  test('plugins of retext run beside the rules', async () => {
    const cwd = folder({
      'plugin.mjs':
        'export default ({word}) => (tree, file) => { file.message(word, {place: tree.position, source: "ours", ruleId: "ours" }) }',
      'reply-lint.config.yaml': `${chat}plugins: [[./plugin.mjs, {word: hello}]]`
    })
    expect(await findings([], {cwd, input: 'The lamp is here.\n'})).toEqual({'<stdin>': {ours: 'warning'}})
    const missing = folder({'reply-lint.config.yaml': 'plugins: [retext-nowhere]'})
    const {code, stderr} = await run([], {cwd: missing, input: drafts.clean})
    expect({code, stderr}).toEqual({
      code: 2,
      stderr:
        'reply-lint: reply-lint.config.yaml:1:11: the plugin “retext-nowhere” is not installed; npm install --save-dev retext-nowhere\n'
    })
  })
})
