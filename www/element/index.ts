/**
 * The elements' classes, their events and their types. Nothing is registered: `creditmix/define` does that. Importing this on
 * a server is harmless.
 */

export type * from "../core/types.js";
export { renderStatic, ScenarioError, type StaticOptions } from "../static/index.js";
export { CreditmixCalculator } from "./calculator.js";
export * from "./events.js";
export * from "./price/price-event.js";
export { CreditmixPrice } from "./price.js";
