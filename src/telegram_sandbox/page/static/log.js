// The list of messages: redraws only what changed, keeps its place, reads new ones out.

import { bubble } from "./bubble.js";
import { button, dayOf, el } from "./dom.js";

const AT_ONCE = 150;
const NEAR_END = 80;

export class MessageLog {
  constructor(context) {
    this.context = context;
    this.shown = AT_ONCE;
    this.messages = [];
    this.drawn = new Map();
    this.earlier = button("Show earlier messages", () => {
      this.shown += AT_ONCE;
      this.update(this.messages);
    }, { class: "earlier", hidden: true });
    this.list = el("div", { class: "messages" });
    this.element = el("div", { class: "log", role: "log", "aria-live": "polite", tabindex: "0" }, this.earlier, this.list);
    this.atEnd = true;
    this.element.addEventListener("scroll", () => { this.atEnd = this.distance() < NEAR_END; });
    // Pictures come late, and the pane may shrink: whoever stood at the end stays there.
    const watch = new ResizeObserver(() => this.atEnd && this.scrollToEnd());
    watch.observe(this.element);
    watch.observe(this.list);
  }

  distance() {
    return this.element.scrollHeight - this.element.scrollTop - this.element.clientHeight;
  }

  // Another chat: nothing of the old one stays, and what was there before is not read out.
  clear(label) {
    this.shown = AT_ONCE;
    this.messages = [];
    this.drawn.clear();
    this.list.replaceChildren();
    this.element.setAttribute("aria-label", label);
    this.fresh = true;
    this.atEnd = true;
  }

  find(id) {
    return this.messages.find((message) => message.id === id);
  }

  scrollTo(id) {
    const found = this.list.querySelector(`[data-id="${id}"]`);
    found?.scrollIntoView({ block: "center" });
    found?.classList.add("found");
    setTimeout(() => found?.classList.remove("found"), 1500);
  }

  update(messages) {
    const element = this.element;
    const { atEnd } = this;
    const last = messages[messages.length - 1];
    const mine = last?.mine && !this.find(last.id);
    if (this.fresh) element.setAttribute("aria-busy", "true");
    this.messages = messages;
    this.earlier.hidden = messages.length <= this.shown;
    this.draw(messages.slice(-this.shown));
    element.removeAttribute("aria-busy");
    if (atEnd || mine) this.scrollToEnd();
    if (messages.length > 0) this.fresh = false;
  }

  scrollToEnd() {
    this.atEnd = true;
    this.element.scrollTop = this.element.scrollHeight;
  }

  draw(messages) {
    const wanted = this.entries(messages);
    const kept = new Set(wanted.map((entry) => entry.key));
    for (const [key, { node }] of this.drawn) {
      if (kept.has(key)) continue;
      node.remove();
      this.drawn.delete(key);
    }
    let after = null;
    for (const entry of wanted) after = this.place(entry, after);
  }

  place({ key, signature, make }, after) {
    const old = this.drawn.get(key);
    let node = old?.node;
    if (old?.signature !== signature) {
      node = make();
      if (old) old.node.replaceWith(node);
      this.drawn.set(key, { node, signature });
    }
    const expected = after ? after.nextSibling : this.list.firstChild;
    if (node !== expected) this.list.insertBefore(node, expected);
    return node;
  }

  entries(messages) {
    const entries = [];
    let day = null;
    for (const message of messages) {
      const words = dayOf(message.date);
      if (words !== day) entries.push({ key: `day ${words}`, signature: "", make: () => el("p", { class: "day" }, words) });
      day = words;
      const answered = message.reply_to ? this.find(message.reply_to)?.text ?? "" : "";
      const signature = JSON.stringify(message) + answered;
      entries.push({ key: message.id, signature, make: () => bubble(message, this.context) });
    }
    return entries;
  }
}
