// How far each person has read each chat and topic, on this page.

export class Reading {
  constructor() {
    this.last = new Map();
  }

  read(place, messages) {
    const newest = messages[messages.length - 1];
    if (newest) this.last.set(place, Math.max(newest.id, this.last.get(place) ?? 0));
  }

  unread(place, messages) {
    const last = this.last.get(place) ?? 0;
    return messages.filter((message) => message.id > last && !message.mine).length;
  }
}
