import address from "./worker.ts?worker&url";

/**
 * Starts the worker; undefined where a page forbids it. A page with Trusted Types takes a script's address only from a
 * policy; this one gives only the address of the worker, whatever it is asked.
 */
export function openWorker(): Worker | undefined {
  try {
    return new Worker(trusted(), { type: "module", name: "creditmix" });
  } catch {
    return undefined;
  }
}

let allowed: string | undefined;

/** The policy may be made only once on a page. */
function trusted(): string {
  if (allowed === undefined) {
    const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
    const policy = factory?.createPolicy("creditmix", { createScriptURL: () => address });
    allowed = policy === undefined ? address : policy.createScriptURL("");
  }
  return allowed;
}

/** As much of Trusted Types as is used: a trusted address is taken wherever a string is. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(input: string): string },
  ): { createScriptURL(input: string): string };
}
