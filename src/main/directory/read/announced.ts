import { sql } from 'kysely'
import { type Fragment, standing, standingFor } from './fragments.ts'

/** The functions of each person, `rank` 1 being the one they are announced with, in the order of `current-post.ts`. */
export const announcedPosts: Fragment = sql`
  SELECT ${standingFor('person', sql`post.person`)} AS person, ${standingFor('actor', sql`post.actor`)} AS structure,
    post.id AS post, post.quality AS quality, row_number() OVER (
      PARTITION BY ${standingFor('person', sql`post.person`)}
      ORDER BY post.endsOn IS NOT NULL, post.startsOn DESC, post.id DESC) AS rank
  FROM post WHERE post.person IS NOT NULL`

/** Where the first place of each structure stands. SQLite takes the other columns from the row that has the least id. */
export const firstSites: Fragment = sql`
  SELECT ${standingFor('actor', sql`place.actor`)} AS structure, place.inseeCode AS inseeCode, min(place.id)
  FROM place WHERE place.actor IS NOT NULL AND place.inseeCode IS NOT NULL AND ${standing('place')} GROUP BY 1`
