/** What a command says of arguments or files that it cannot read. */

/**
 * From now on a `TypeError` or a named error of the command's own ends it with its message and the
 * usage, exit code 2; any other error keeps its stack, for that is a mistake of ours.
 *
 * @param own names of the command's own errors
 */
export function explainMistakes(usage: string, own: readonly string[] = []): void {
  process.once('uncaughtException', (error) => {
    const isTheirs = ['TypeError', ...own].includes(error.name);
    const words = isTheirs ? error.message : (error.stack ?? String(error));
    process.stderr.write(`${words}\n\n${usage}\n`);
    process.exit(2);
  });
}
