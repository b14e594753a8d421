/** Asks a service by the device's code. What it refuses is words; a network that is away is another matter. */

const PATIENCE_MS = 20000;
const UNKNOWN_CODE = "The code of this device is not known here. Scan the QR code of the event again.";

/** Nobody answered, or nobody could just now: ask again later. */
export class Away extends Error {}

/** An answer that will not change by asking again. */
export class Refused extends Error {
  constructor(status, problem) {
    super(status === 401 ? UNKNOWN_CODE : (problem.detail ?? problem.title ?? `refused (${status})`));
    this.status = status;
    this.slug = String(problem.type ?? "").split("/").at(-1);
  }
}

export async function ask(path, { code, method = "GET", body } = {}) {
  const answer = await fetched(path, {
    method,
    cache: "no-store",
    credentials: "omit",
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: {
      ...(code && { Authorization: `Device ${code}` }),
      ...(body && { "Content-Type": "application/json" }),
    },
    body: body && JSON.stringify(body),
  });
  if (answer.ok) {
    return answer.status === 204 ? null : read(answer);
  }
  const problem = await answer.json().catch(() => ({}));
  const refused = new Refused(answer.status, problem);
  const isForNow = answer.status >= 500 || [408, 425, 429].includes(answer.status) || refused.slug === "not-here-yet";
  throw isForNow ? new Away(refused.message) : refused;
}

async function fetched(path, options) {
  try {
    return await fetch(path, options);
  } catch (failure) {
    throw new Away(failure.message);
  }
}

/** A link that is cut in the middle of an answer is away, too. */
async function read(answer) {
  try {
    return await answer.json();
  } catch (failure) {
    throw new Away(failure.message);
  }
}
