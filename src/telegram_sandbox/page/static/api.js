// The sandbox's control API.

export class Refused extends Error {}

class Unreachable extends Error {}

async function ask(path, request) {
  try {
    return await fetch(path, request);
  } catch {
    throw new Unreachable("the sandbox can't be reached");
  }
}

export async function get(path) {
  const response = await ask(path, { headers: { Accept: "application/json" } });
  if (!response.ok) throw new Refused(`${path}: ${response.status}`);
  return response.json();
}

// Any path, whatever its answer: for panels.
export async function fetched(path) {
  const response = await ask(path);
  return { status: response.status, body: await response.json() };
}

export async function post(path, body) {
  const response = await ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

// What a person or the switchboard does; the refusal says why not.
export async function act(action, given) {
  const { body } = await post(`/sandbox/do/${action}`, given);
  if (!body.ok) throw new Refused(body.error);
  return body.result;
}

function missing(error) {
  if (error instanceof Unreachable || error instanceof Refused) return false;
  throw error;
}

// Runs `work` now and once more if it was asked for while it ran: many events, few requests.
// Gives whether the sandbox answered.
export function coalesced(work) {
  let running = null;
  let again = false;
  return function run() {
    if (running) {
      again = true;
      return running;
    }
    running = work().then(() => true, missing).finally(() => {
      running = null;
      if (again) {
        again = false;
        return run();
      }
    });
    return running;
  };
}
