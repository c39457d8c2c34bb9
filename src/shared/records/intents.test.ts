import { expect, expectTypeOf, test } from 'vitest'
import { type IntentCode, intentWords, type Lift, lifts } from './intents.ts'
import { kindWords } from './meetings/meeting/kind-words.ts'

test('a code is one that is declared, or a verb on a record', () => {
  expectTypeOf<'versions.reopen' | 'need.update' | 'person.removeMany'>().toExtend<IntentCode>()
  expectTypeOf<'versions.repoen'>().not.toExtend<IntentCode>()
  expectTypeOf<'neeed.update'>().not.toExtend<IntentCode>()
  expectTypeOf<'need.udpate'>().not.toExtend<IntentCode>()
})

test.each<[IntentCode, readonly Lift[]]>([
  ['versions.reopen', ['minutes-open']],
  ['versions.validate', ['not-validated']],
  ['versions.accept', ['minutes-locked']],
  ['versions.decline', ['minutes-locked']],
  ['meeting.remove', ['version-fixed']],
  ['history.undo', ['minutes-open', 'not-validated', 'version-fixed', 'proposed']],
  ['history.redo', ['minutes-open', 'not-validated', 'version-fixed', 'proposed']],
  ['history.restore', []],
  ['meeting.update', []],
])('%s lifts %j of the rules on what is validated', (code, lifted) => {
  const all = ['minutes-locked', 'minutes-open', 'not-validated', 'version-fixed', 'proposed'] as const
  expect(all.filter((lift) => lifts(code, lift))).toEqual(lifted)
})

test.each([
  ['minutes.import', 'import du compte-rendu'],
  ['section.move', null],
  ['newer.thing', null],
  ['constructor', null],
])('%s is called %j by itself', (code, words) => expect(intentWords(code, kindWords({ kind: null }))).toBe(words))
