import {readdirSync, readFileSync} from 'node:fs'
import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import {readFile} from '../../src/read/index.ts'

const folder = 'fixtures/formats'

describe('mail', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.eml') && !/html/.test(name)))(
    '%s: the text that a mail parser reads in it',
    async (name) => {
      const bytes = readFileSync(`${folder}/${name}`)
      const {drafts} = await readFile(bytes, name)
      const {text} = await PostalMime.parse(bytes)
      const words = (of: string) => of.replace(/\s+/g, ' ').trim()
      expect(words(drafts[0]!.text)).toBe(words(text!))
    }
  )

  it('charsets of several bytes a letter stand where their bytes are written', async () => {
    const body = Buffer.from('1b24422534213c25301b2842204869', 'hex')
    const head = 'Content-Type: text/plain; charset=iso-2022-jp\nContent-Transfer-Encoding: base64\n\n'
    const text = head + body.toString('base64')
    const [draft] = (await readFile(Buffer.from(text), 'a.eml')).drafts
    expect(draft!.text).toBe(new TextDecoder('iso-2022-jp').decode(body))
    const place = draft!.map.toSource(draft!.text.indexOf('Hi'), draft!.text.length)
    expect(text.slice(place.start, place.end)).toBe(body.toString('base64').slice(-3))
  })

  it('of several texts in a mixture, one letter is made, and attachments are none', async () => {
    const part = (type: string, words: string) => `--a\n${type}\n\n${words}\n`
    const text = `Content-Type: multipart/mixed; boundary=a\n\n${part('Content-Type: text/plain', 'Hi,')}${part('Content-Type: text/plain; name=a.txt\nContent-Disposition: attachment', 'No.')}${part('Content-Type: text/plain', 'It leaves today.')}--a--\n`
    const {drafts} = await readFile(Buffer.from(text), 'a.eml')
    expect(drafts.map((draft) => draft.text)).toEqual(['Hi,\n\nIt leaves today.'])
    const {start, end} = drafts[0]!.map.toSource(5, drafts[0]!.text.length)
    expect(text.slice(start, end)).toBe('It leaves today.')
  })

  it('the HTML is read where there is no text', async () => {
    const text =
      'Content-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain\n\n \n--a\nContent-Type: text/html\n\n<p>Hi,</p>\n--a--\n'
    expect((await readFile(Buffer.from(text), 'a.eml')).drafts[0]!.text).toBe('Hi,')
  })
})
