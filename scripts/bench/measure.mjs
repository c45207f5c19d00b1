/** A warm-up lets V8 compile what is measured; the samples are of a length that the clock can tell. */
const WARM_UP_MS = 200;
const SAMPLING_MS = 500;
const SAMPLE_MS = 2;
const FEWEST_SAMPLES = 3;

/**
 * The median time of a call, in milliseconds.
 * @param {() => unknown} call
 */
export function medianOf(call) {
  const calls = Math.max(1, Math.round(SAMPLE_MS / warmUp(call)));
  const samples = [];
  const began = performance.now();
  while (samples.length < FEWEST_SAMPLES || performance.now() - began < SAMPLING_MS) {
    samples.push(timeOf(call, calls));
  }
  samples.sort((left, right) => left - right);
  return samples[samples.length >> 1] ?? Number.NaN;
}

/**
 * Calls for a while and gives the time of a call.
 * @param {() => unknown} call
 */
function warmUp(call) {
  const began = performance.now();
  let calls = 0;
  do {
    call();
    calls++;
  } while (performance.now() - began < WARM_UP_MS);
  return (performance.now() - began) / calls;
}

/**
 * @param {() => unknown} call
 * @param {number} calls
 */
function timeOf(call, calls) {
  const began = performance.now();
  for (let done = 0; done < calls; done++) {
    call();
  }
  return (performance.now() - began) / calls;
}
