/** What the WebAssembly may be loaded from: an address, a response, its bytes, or the module itself. */
export type WasmSource = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/** The module that a source holds. */
export async function compiled(source: WasmSource): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof Response) return compiledAnswer(source);
  if (typeof source === "string" || source instanceof URL || source instanceof Request) {
    return compiledAnswer(await fetch(source));
  }
  return WebAssembly.compile(source);
}

async function compiledAnswer(answer: Response): Promise<WebAssembly.Module> {
  if (!answer.ok)
    throw new Error(`creditmix: the WebAssembly could not be loaded, status ${answer.status}: ${answer.url}`);
  // A server that does not know the type sends bytes all the same; only they cannot be compiled while they come.
  const known = answer.headers.get("content-type")?.startsWith("application/wasm") ?? false;
  return known ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
}
