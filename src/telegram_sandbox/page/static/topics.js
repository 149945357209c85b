// The forum's topics with what was said last and how much is unread.

import { el } from "./dom.js";
import { summary } from "./content.js";

export class TopicList {
  constructor(open) {
    this.open = open;
    this.list = el("ul", {});
    this.element = el("nav", { class: "topics", "aria-label": "Topics" }, this.list);
  }

  update(threads, current) {
    const signature = JSON.stringify([current, threads.map((thread) => [thread.id, thread.name, thread.closed, thread.unread, line(thread)])]);
    if (this.signature === signature) return;
    this.signature = signature;
    const focused = this.list.contains(document.activeElement) ? document.activeElement.dataset.topic : null;
    this.list.replaceChildren(...threads.map((thread) => el("li", {}, this.item(thread, thread.id === current))));
    if (focused !== null) this.list.querySelector(`[data-topic="${focused}"]`)?.focus();
  }

  item(thread, current) {
    const unread = thread.unread ? el("span", { class: "badge" }, String(thread.unread), el("span", { class: "hidden-words" }, " unread")) : null;
    return el("button",
      { type: "button", class: "topic", "data-topic": String(thread.id), "aria-current": current ? "true" : null, onclick: () => this.open(thread.id) },
      el("span", { class: "topic-name", dir: "auto" }, thread.id === null ? "# " : "", thread.name, thread.closed ? " 🔒" : ""), unread,
      el("span", { class: "topic-last", dir: "auto" }, line(thread)));
  }
}

function line(thread) {
  const last = thread.messages[thread.messages.length - 1];
  return last ? summary(last).slice(0, 80) : "";
}
