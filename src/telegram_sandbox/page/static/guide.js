// Where to begin: a few steps that tick themselves off, until they are put away.

import { get } from "./api.js";
import { el, iconButton, spoken } from "./dom.js";
import { icon } from "./icons.js";

const KEY = "sandbox.guide";

export class Guide {
  constructor(page) {
    this.page = page;
    this.steps = [];
    this.reached = new Set();
    this.list = el("ol", {});
    this.element = el("section", { class: "guide", "aria-label": "Where to begin", hidden: true }, el("h2", {}, "Where to begin"), this.list,
      iconButton("close", "Put this away", () => this.dismiss()));
  }

  async load() {
    this.steps = await get("/sandbox/guide");
  }

  // What can be seen in the chats; a panel tells its own part with `done`.
  update() {
    const { world, chats } = this.page;
    this.born ??= Number.isFinite(chats.born()) ? chats.born() : undefined;
    if (this.steps.length === 0 || this.dismissed()) return void (this.element.hidden = true);
    const customers = world.customers().map((user) => chats.screen(user.id)).filter(Boolean);
    if (customers.some(({ chat }) => chat.started)) this.reached.add("panel").add("started");
    if (customers.some(({ messages }) => messages.some((message) => message.mine && !message.text.startsWith("/")))) this.reached.add("written");
    const groups = world.groups().map((chat) => chats.screen(chat.id)).filter(Boolean);
    const people = new Set(world.people().map((user) => user.id));
    if (groups.some(({ messages }) => messages.some((message) => people.has(message.user_id) && message.topic && message.text))) this.reached.add("answered");
    this.show();
  }

  done(step) {
    this.reached.add(step);
    this.update();
  }

  show() {
    const next = this.steps.find(({ when }) => !this.reached.has(when));
    const signature = JSON.stringify([...this.reached]);
    this.element.hidden = false;
    if (signature === this.signature) return;
    this.signature = signature;
    this.list.replaceChildren(...this.steps.map((step, at) => {
      const done = this.reached.has(step.when);
      return el("li", { class: done ? "done" : step === next ? "next" : null, "aria-current": step === next ? "step" : null },
        el("span", { class: "step", "aria-hidden": "true" }, done ? icon("check") : String(at + 1)), step.words, done ? spoken(" (done)") : null);
    }));
  }

  dismissed() {
    try {
      return this.away === this.born || localStorage.getItem(KEY) === String(this.born);
    } catch {
      return this.away === this.born;
    }
  }

  dismiss() {
    this.away = this.born;
    this.element.hidden = true;
    try {
      localStorage.setItem(KEY, String(this.born));
    } catch {
      // Then it comes again with the page.
    }
    this.page.sidebar.focus();
  }
}
