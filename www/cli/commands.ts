import { compare } from "./compare.js";

/** A command: takes the arguments after its name and gives the exit code. */
export type Command = (given: string[]) => Promise<number>;

/** All commands by name. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([["compare", compare]]);
