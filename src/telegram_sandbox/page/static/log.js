// The list of messages: redraws only what changed, keeps its place, reads new ones out.

import { arrowKeys, button, el, iconButton } from "./dom.js";
import { logEntries } from "./log_entries.js";

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
    this.log = el("div", { class: "log", role: "log", "aria-live": "polite", tabindex: "0", onkeydown: (event) => this.onKey(event) }, this.earlier, this.list);
    this.toEnd = iconButton("down", "To the latest message", () => this.scrollToEnd(), { class: "icon to-end", hidden: true });
    this.element = el("div", { class: "log-place" }, this.log, this.toEnd);
    this.atEnd = true;
    this.log.addEventListener("scroll", () => this.noticePlace());
    // Pictures come late, and the pane may shrink: whoever stood at the end stays there.
    const watch = new ResizeObserver(() => this.atEnd && this.scrollToEnd());
    watch.observe(this.log);
    watch.observe(this.list);
  }

  noticePlace() {
    this.atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR_END;
    this.toEnd.hidden = this.atEnd;
  }

  // Arrow keys go from message to message, the latest first; Enter there opens what may be done with it.
  onKey(event) {
    const items = [...this.list.querySelectorAll("article")];
    if (event.target === this.log && event.key === "ArrowUp") {
      event.preventDefault();
      items[items.length - 1]?.focus();
    } else if (event.target.matches("article")) {
      arrowKeys(event, items);
      if (event.key === "Escape") this.log.focus();
    }
  }

  // Another chat: nothing of the old one stays, and what was there before is not read out.
  clear(label) {
    this.shown = AT_ONCE;
    this.messages = [];
    this.drawn.clear();
    this.list.replaceChildren();
    this.log.setAttribute("aria-label", label);
    this.fresh = true;
    this.atEnd = true;
    this.toEnd.hidden = true;
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
    const { atEnd, log } = this;
    const last = messages[messages.length - 1];
    const mine = last?.mine && !this.find(last.id);
    if (this.fresh) log.setAttribute("aria-busy", "true");
    this.messages = messages;
    this.earlier.hidden = messages.length <= this.shown;
    this.draw(messages.slice(-this.shown));
    log.removeAttribute("aria-busy");
    log.classList.toggle("settled", !this.fresh);
    if (atEnd || mine) this.scrollToEnd();
    if (messages.length > 0) this.fresh = false;
  }

  scrollToEnd() {
    this.atEnd = true;
    this.toEnd.hidden = true;
    this.log.scrollTop = this.log.scrollHeight;
  }

  draw(messages) {
    const wanted = logEntries(messages, (id) => this.find(id), this.context);
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
      const focused = node?.contains(document.activeElement);
      node = make();
      if (old) old.node.replaceWith(node);
      if (focused) node.focus?.();
      this.drawn.set(key, { node, signature });
    }
    const expected = after ? after.nextSibling : this.list.firstChild;
    if (node !== expected) this.list.insertBefore(node, expected);
    return node;
  }
}
