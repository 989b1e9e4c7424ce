/** The dataset's own version, from data/version.yaml. */
import * as v from 'valibot';

/** `YYYY.MM.n`: the month of the release and its number in that month. */
export const DatasetVersionSchema = v.strictObject({
  version: v.pipe(
    v.string(),
    v.regex(/^\d{4}\.(?:[1-9]|1[0-2])\.[1-9]\d*$/u, 'write the version as YYYY.MM.n in quotes'),
  ),
});
