import { expect, test } from 'vitest'
import { intentName } from './intents.ts'

test.each([
  ['meetings.create', 'Comité', 'création de la réunion – Comité'],
  ['meeting.update', 'Comité', 'modification de la réunion – Comité'],
  ['attendance.add', '', 'ajout d’une présence'],
  ['section.move', '', 'déplacement d’une section'],
  ['newer.thing', 'Comité', 'modification – Comité'],
  ['unknown', '', 'modification'],
])('%s', (intent, subject, words) => expect(intentName({ intent, subject })).toBe(words))
