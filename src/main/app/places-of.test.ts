import { expect, test } from 'vitest'
import { placesOf } from './places-of.ts'

const made = (message: string, stack: string): Error =>
  Object.assign(new TypeError(message), { stack: `TypeError: ${message}\n${stack}` })

const stack = [
  '    at commit (/home/amina.dupont/concerto/out/main/chunks/log-1a2b.cjs:12:3)',
  '    at async C:\\Users\\amina.dupont\\Concerto\\out\\main\\index.cjs:4:56',
  '    at Object.call [as write] (node:internal/timers:5:6)',
].join('\n')

test('says where it was made, call by call, without a folder', () => {
  expect(placesOf(made('x', stack))).toBe('commit log-1a2b.cjs:12:3 < index.cjs:4:56 < Object.call timers:5:6')
})

test('says nothing of the message, even one that looks like a call', () => {
  expect(placesOf(made('Amina\n    at Madame (dupont.ts:1:2)', stack))).not.toContain('dupont')
  expect(placesOf(made('', stack))).toContain('log-1a2b.cjs:12:3')
})

test('of what is no error, nothing', () => {
  expect(placesOf('Amina')).toBe('')
  expect(placesOf(new Error('Amina'))).toContain('places-of.test.ts')
})
