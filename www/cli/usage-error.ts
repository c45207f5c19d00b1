/** The command was called wrongly, or a file cannot be read: one line on the error output and exit code 2. */
export class UsageError extends Error {}
