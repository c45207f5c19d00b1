import { buildCommand } from "../../scripts/build/command.mjs";

/** Builds the command once before the tests, so that they run what users run. */
export default buildCommand;
