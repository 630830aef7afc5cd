import {suggest} from '../suggest.ts'

/** Where something stands in a value: keys and indexes from its root. */
export type Path = readonly (string | number)[]

/** What is wrong in a configuration. */
export interface Fault {
  path: Path
  /** Whether the name itself is wrong, or what stands behind it. */
  on: 'name' | 'value'
  /** The rest of a sentence that begins with the place. */
  says: string
}

/** JSON Schema, draft 2020-12. */
export type Schema = Readonly<Record<string, unknown>>

/** What a value must look like: said once, for the check and for the editors’ schema. */
export interface Shape {
  schema: Schema
  check(value: unknown, path: Path, tell: (fault: Fault) => void): void
}

type Kind = 'text' | 'number' | 'boolean' | 'list' | 'object' | 'nothing'

const kindNames: Readonly<Record<Kind, string>> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  nothing: 'nothing'
}

/** The kind of a value as JSON knows it. */
function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value as 'number' | 'boolean'
  return 'object'
}

/** How a value is called in a sentence: short texts and figures by themselves. */
function shown(value: unknown): string {
  const kind = kindOf(value)
  if (kind === 'text' && (value as string).length <= 60) return `“${value}”`
  return kind === 'number' || kind === 'boolean' ? String(value) : kindNames[kind]
}

const wrongKind = (path: Path, value: unknown, wanted: string): Fault => ({
  path,
  on: 'value',
  says: `${called(path)} is ${shown(value)}, and takes ${wanted}`
})

/** What stands at a path, in a sentence: “jargon”, “names[0]”. */
function called(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the configuration'
  return typeof last === 'number' ? `“${path.at(-2) ?? ''}[${last}]”` : `“${last}”`
}

/** Any text but an empty one. */
export function text(description: string): Shape {
  return {
    schema: {type: 'string', minLength: 1, description},
    check(value, path, tell) {
      if (typeof value !== 'string' || value === '') tell(wrongKind(path, value, 'some text'))
    }
  }
}

/** A whole number. */
export function count(least: number, description: string): Shape {
  return {
    schema: {type: 'integer', minimum: least, description},
    check(value, path, tell) {
      if (!Number.isInteger(value) || (value as number) < least)
        tell(wrongKind(path, value, `a whole number from ${least} on`))
    }
  }
}

/** One of some names. */
export function oneOf(names: readonly string[], description: string): Shape {
  return {
    schema: {enum: names, description},
    check(value, path, tell) {
      if (typeof value === 'string' && names.includes(value)) return
      const near = typeof value === 'string' ? suggest(value, names) : undefined
      const help = near ? `did you mean “${near}”?` : `it can be ${listed(names)}`
      tell({path, on: 'value', says: `${shown(value)} is not known here; ${help}`})
    }
  }
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

/** A list of any length. */
export function list(item: Shape, description: string): Shape {
  return {
    schema: {type: 'array', items: item.schema, description},
    check(value, path, tell) {
      if (!Array.isArray(value)) return tell(wrongKind(path, value, 'a list'))
      for (const [index, one] of value.entries()) item.check(one, [...path, index], tell)
    }
  }
}

/** One, or a list of them. */
export function oneOrMore(item: Shape, description: string): Shape {
  const many = list(item, description)
  return {
    schema: {anyOf: [item.schema, many.schema], description},
    check(value, path, tell) {
      if (Array.isArray(value)) many.check(value, path, tell)
      else item.check(value, path, tell)
    }
  }
}

/** A thing by itself, or a list of it and its options: `error`, `[error, {…}]`. */
export function withOptions(first: Shape, options: Shape | undefined, description: string): Shape {
  const rest = options ? [options.schema] : []
  const pair = {type: 'array', prefixItems: [first.schema, ...rest], items: false, minItems: 1}
  return {
    schema: {anyOf: [first.schema, pair], description},
    check(value, path, tell) {
      if (!Array.isArray(value)) return first.check(value, path, tell)
      first.check(value[0], [...path, 0], tell)
      if (value.length > 1 && options) options.check(value[1], [...path, 1], tell)
      if (value.length > (options ? 2 : 1))
        tell({
          path,
          on: 'value',
          says: `“${path.at(-1)}” takes ${options ? 'one thing and its options' : 'no options'}`
        })
    }
  }
}

/** An object of these properties and no others. */
export function object(
  properties: Readonly<Record<string, Shape>>,
  description: string,
  required: readonly string[] = []
): Shape {
  const names = Object.keys(properties)
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, properties[name]!.schema])),
      ...(required.length > 0 ? {required} : {}),
      additionalProperties: false,
      description
    },
    check(value, path, tell) {
      if (kindOf(value) !== 'object') return tell(wrongKind(path, value, 'an object'))
      const entries = Object.entries(value as object)
      for (const [name, inner] of entries) {
        const shape = Object.hasOwn(properties, name) ? properties[name]! : undefined
        if (shape) shape.check(inner, [...path, name], tell)
        else tell(unknownName([...path, name], names))
      }
      for (const name of required)
        if (!entries.some(([known]) => known === name)) tell({path, on: 'value', says: `“${name}” is missing`})
    }
  }
}

function unknownName(path: Path, names: readonly string[]): Fault {
  const name = String(path.at(-1))
  const near = suggest(name, names)
  const help = near ? `did you mean “${near}”?` : names.length > 8 ? '' : `known are ${names.join(', ')}`
  return {path, on: 'name', says: `“${name}” is not known here${help && `; ${help}`}`}
}

/** An object of any names. */
export function record(item: Shape, description: string, name?: {pattern: RegExp; says: string}): Shape {
  return {
    schema: {
      type: 'object',
      additionalProperties: item.schema,
      ...(name ? {propertyNames: {pattern: name.pattern.source}} : {}),
      description
    },
    check(value, path, tell) {
      if (kindOf(value) !== 'object') return tell(wrongKind(path, value, 'an object'))
      for (const [key, inner] of Object.entries(value as object)) {
        if (name && !name.pattern.test(key)) tell({path: [...path, key], on: 'name', says: `“${key}” ${name.says}`})
        item.check(inner, [...path, key], tell)
      }
    }
  }
}

/** An object, or else something simpler. */
export function objectOr(simple: Shape, whole: Shape, description: string): Shape {
  return {
    schema: {anyOf: [simple.schema, whole.schema], description},
    check(value, path, tell) {
      if (kindOf(value) === 'object') whole.check(value, path, tell)
      else simple.check(value, path, tell)
    }
  }
}

/** Anything. */
export function anything(description: string): Shape {
  return {schema: {description}, check() {}}
}
