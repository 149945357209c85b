// How far each person has read each chat and topic, on this page; kept while the sandbox's world is the same.

const KEY = "sandbox.read";

export class Reading {
  constructor() {
    this.last = new Map();
    this.born = null;
  }

  // Take up what was kept for this world.
  begin(born) {
    if (this.born !== null || !Number.isFinite(born)) return;
    this.born = born;
    const kept = recall();
    if (kept?.born === born) this.last = new Map([...Object.entries(kept.last), ...this.last]);
  }

  read(thread) {
    const newest = thread.last?.id ?? 0;
    if (newest <= (this.last.get(thread.place) ?? 0)) return;
    this.last.set(thread.place, newest);
    remember({ born: this.born, last: Object.fromEntries(this.last) });
  }

  unread(thread) {
    const last = this.last.get(thread.place) ?? 0;
    return thread.messages.filter((message) => message.id > last && !message.mine && !message.kind.startsWith("forum_topic")).length;
  }
}

// A browser may refuse to keep anything: then it is forgotten with the page.
function recall() {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

function remember(what) {
  try {
    localStorage.setItem(KEY, JSON.stringify(what));
  } catch {
    // Nothing depends on it.
  }
}
