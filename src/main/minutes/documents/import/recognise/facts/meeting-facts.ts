import { sentenceCase } from '#shared/kernel/typography.ts'
import { frenchDate } from '../french-date.ts'
import { type Hours, hoursIn } from './hours.ts'
import type { LabelLine } from './label-lines.ts'

export interface MeetingFacts extends Hours {
  readonly date: string | null
  readonly place: string | null
  readonly title: string | null
}

/** What labelled lines, and the lines that name the meeting, say of when and where it was held. */
export const meetingFacts = (labelled: readonly LabelLine[], lines: readonly string[]): MeetingFacts => {
  const under = (label: RegExp): readonly string[] =>
    labelled.filter((line) => label.test(line.label)).map(({ value }) => value)
  const dated = under(dates)
  const hours = [...under(times), ...dated, ...lines.filter((line) => frenchDate(line) !== null)]
    .map(hoursIn)
    .find(({ startsAt }) => startsAt !== null)
  const endsAt = under(ends).map(hoursIn)[0]?.startsAt ?? hours?.endsAt ?? null
  return {
    date: first(dated, frenchDate),
    startsAt: hours?.startsAt ?? null,
    endsAt,
    place: first(under(places), placeOf) ?? first(dated, placeAfterDay) ?? first(lines, placeAfterDay),
    title: under(titles).find((value) => value.length <= 200) ?? null,
  }
}

/** The first of what is read in some texts. */
export const first = <Value>(texts: readonly string[], read: (text: string) => Value | null): Value | null => {
  for (const text of texts) {
    const value = read(text)
    if (value !== null) return value
  }
  return null
}

const dates = /^(?:dates?|jour|quand|date (?:et|de|du) .*|le|lieu et date|seance du|reunion du|date horaires?)$/
const times =
  /^(?:heures?|horaires?|heures? de (?:debut|reunion|la reunion)|debut|creneau|horaires? de .*|heure debut|debut de (?:la )?(?:reunion|seance))$/
const ends = /^(?:fin|heures? de fin|heure fin|fin de (?:la )?(?:reunion|seance))$/
const places = /^(?:lieux?|ou|endroit|salle|lieu (?:de|du|et) .*|adresse du lieu|date et lieu|modalites?)$/
const titles =
  /^(?:objet|intitule|titre|reunion|sujet|theme|objet de la (?:reunion|seance)|nom de la reunion|type de reunion)$/

/** A place on one line; a day is none. */
const placeOf = (value: string): string | null => {
  const place = value
    .replace(/\s*\n\s*/g, ', ')
    .replace(/[.;]\s*$/, '')
    .trim()
  const day =
    /^(.*?),?\s*(?:le\s+)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?\d{1,2}(?:er)?[ /.-]\S+[ /.-]\d{2,4}.*$/i.exec(
      place,
    )
  const said = day === null ? place : (day[1] ?? '')
  return said.length < 3 || said.length > 300 ? null : said
}

const kinds =
  'mairie|salle|maison|médiathèque|mediatheque|bibliothèque|centre|hôtel|préfecture|sous-préfecture|espace|ccas|siège|locaux|visio|visioconférence|teams|zoom|foyer|gymnase|lycée|collège|école|tiers-lieu|hub|pôle|agence|auditorium|amphithéâtre|théâtre|bureau|cité|château|médiapôle|fablab|campus|université|chambre|halle|conseil départemental|cinéma'

const afterDay = new RegExp(
  `(?:\\d{4}|\\d{1,2}\\s?h(?:\\s?\\d\\d)?|\\d\\d[/.]\\d\\d[/.]\\d\\d)\\b.{0,40}?(?:,|\\s[–—-]|\\()?\\s*(?:(?:à|au|aux|en|dans|par)\\s+)?((?:(?:la|le|les)\\s+|l['’])?(?:${kinds})(?![\\p{L}]).{0,120}?)\\s*[).]?$`,
  'iu',
)

/** « …, 14 h, salle du conseil », « … à la mairie de Corvelle ». */
const placeAfterDay = (line: string): string | null => {
  const place = afterDay.exec(line)?.[1]?.trim()
  return place === undefined ? null : sentenceCase(place.replace(/^(?:la|le|les)\s+|^l['’]/i, ''))
}
