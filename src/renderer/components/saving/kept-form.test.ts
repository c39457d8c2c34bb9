import { expect, test } from 'vitest'
import { keptForm } from './kept-form.ts'

interface Typed {
  readonly message: string
  readonly structures: readonly string[]
}

const createStorage = (): Storage => {
  const items = new Map<string, string>()
  return {
    length: 0,
    clear: () => items.clear(),
    key: () => null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

test('TY-6: what was typed on a page is there when it is opened again, until it is sent', () => {
  const storage = createStorage()
  const form = keptForm<Typed>(storage, 'campaign:drôme')
  expect(form.read()).toEqual({})
  form.write({ message: 'Bonjour', structures: ['one'] })
  expect(keptForm<Typed>(storage, 'campaign:drôme').read()).toEqual({ message: 'Bonjour', structures: ['one'] })
  expect(keptForm<Typed>(storage, 'campaign:isère').read()).toEqual({})
  form.write({})
  expect(form.read()).toEqual({})
})

test('TY-6: a storage that refuses keeps nothing, not even what it kept before; what it holds of another kind is nothing', () => {
  const storage = createStorage()
  const form = keptForm<Typed>(storage, 'campaign')
  form.write({ message: 'Bonjour' })
  storage.setItem = () => {
    throw new Error('quota')
  }
  expect(() => form.write({ message: 'Bonjour à tous' })).not.toThrow()
  expect(form.read()).toEqual({})
  storage.getItem = () => '12'
  expect(form.read()).toEqual({})
  storage.getItem = () => '{'
  expect(form.read()).toEqual({})
})
