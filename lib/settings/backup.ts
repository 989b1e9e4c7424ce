/** Settings as a file the reader keeps, and back. */
import * as v from 'valibot';

import { SETTINGS_VERSION, SettingsSchema, type Settings } from './settings';
import { migrate, MIGRATIONS } from './stored-settings';

/** Tells our file from any other JSON. */
const BACKUP_FORMAT = 'newsgloss-settings';

/** 5,000 sites and every publication hidden make about 400 KB; more is not a backup of ours. */
export const MAX_BACKUP_CHARACTERS = 1_000_000;

/** Why a file was not restored. Nothing was changed. */
export type BackupProblem =
  | { readonly kind: 'too-large'; readonly limit: number }
  /** `detail` is the JSON parser's own account, with the place. */
  | { readonly kind: 'not-json'; readonly detail: string }
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'newer'; readonly version: number }
  /** `place` is a path such as `settings.appearance.theme`. */
  | { readonly kind: 'invalid'; readonly place: string; readonly detail: string };

export type BackupResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problem: BackupProblem };

/** Writes the file's text; `savedOn` is a day, YYYY-MM-DD. */
export function serialiseBackup(settings: Settings, savedOn: string): string {
  const backup = { format: BACKUP_FORMAT, version: SETTINGS_VERSION, savedOn, settings };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/** Reads the file's text. All of it is sound, or nothing of it is used. */
export function parseBackup(text: string): BackupResult {
  if (text.length > MAX_BACKUP_CHARACTERS) {
    return fail({ kind: 'too-large', limit: MAX_BACKUP_CHARACTERS });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail({
      kind: 'not-json',
      detail: String(error instanceof Error ? error.message : error),
    });
  }
  return v.is(BackupSchema, value) ? parseSettings(value) : fail({ kind: 'not-a-backup' });
}

const BackupSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.unknown(),
});

function parseSettings(backup: v.InferOutput<typeof BackupSchema>): BackupResult {
  if (backup.version > SETTINGS_VERSION) return fail({ kind: 'newer', version: backup.version });
  const parsed = v.safeParse(SettingsSchema, migrate(backup, MIGRATIONS));
  if (parsed.success) return { ok: true, settings: parsed.output };
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  const place = path === null ? 'settings' : `settings.${path}`;
  return fail({ kind: 'invalid', place, detail: issue.message });
}

function fail(problem: BackupProblem): BackupResult {
  return { ok: false, problem };
}
