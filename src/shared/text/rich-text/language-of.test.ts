import { expect, test } from 'vitest'
import { doc, paragraph } from './build.ts'
import { languageOf } from './language-of.ts'

const english =
  'The committee met in the town hall. It was decided that the report will be sent to the members by the end of the month, and that they are to answer.'
const french =
  'Le comité s’est réuni à la mairie. Il a été décidé que le rapport sera envoyé aux membres avant la fin du mois, et que chacun y répondra.'

test.each([
  [english, 'en-GB'],
  [french, 'fr-FR'],
  [`${french} « The future of work » est cité.`, 'fr-FR'],
  [`${french} ${english}`, 'fr-FR'],
  ['The end', 'fr-FR'],
  ['', 'fr-FR'],
])('« %s »: %s', (text, language) => {
  expect(languageOf(doc(paragraph(text)))).toBe(language)
})
