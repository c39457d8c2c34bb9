import type Database from 'better-sqlite3'

/** The connection to a workspace's database. */
export type Db = Database.Database
