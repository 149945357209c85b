// All chats: customers, each group with its topics, staff.

import { addCustomer } from "./add_customer.js";
import { arrowKeys, avatar, badge, el, iconButton, spoken } from "./dom.js";
import { serviceWords, summary } from "./content.js";
import { icon } from "./icons.js";
import { briefly } from "./time.js";

const LONGEST = 90;

export class Sidebar {
  constructor(page) {
    this.page = page;
    this.parts = new Map();
    this.items = new Map();
    this.body = el("div", { class: "chats" });
    this.element = el("nav", { class: "sidebar", "aria-label": "Chats", onkeydown: (event) => arrowKeys(event, this.rows()) }, this.body);
  }

  rows() {
    return [...this.body.querySelectorAll(".chat")];
  }

  focus() {
    (this.body.querySelector(".chat[aria-current]") ?? this.rows()[0])?.focus();
  }

  update() {
    const { world, chats } = this.page;
    const parts = [
      ["Customers", world.customers().map((user) => this.person(user))],
      ...world.groups().map((chat) => [chat.title, chats.threads(chat.id).map((thread) => this.thread(chat, thread))]),
      ["Staff", world.staff().map((user) => this.person(user))],
    ].filter(([title, rows]) => rows.length > 0 || title === "Customers");
    const wanted = parts.map(([title, rows], at) => this.part(title, rows, `${title} ${at}`));
    settle(this.body, wanted);
  }

  // What is there already stays, so that no press and no focus is lost while something changes.
  part(title, rows, key) {
    if (!this.parts.has(key)) {
      const add = title === "Customers" ? iconButton("plus", "Add a customer", () => addCustomer(this.page)) : null;
      const list = el("ul", {});
      const element = el("section", { class: "chats-part", "aria-label": title }, el("header", {}, el("h2", { dir: "auto" }, title), add), list);
      this.parts.set(key, { element, list });
    }
    const { element, list } = this.parts.get(key);
    settle(list, rows.map((row) => this.item(row)));
    return element;
  }

  item(row) {
    const key = `${row.chatId} ${row.topic}`;
    const known = this.items.get(key) ?? { element: el("li", {}, el("button", { type: "button", class: "chat", onclick: () => this.page.show(row.chatId, row.topic, { focus: true }) })) };
    this.items.set(key, known);
    const signature = JSON.stringify(row);
    if (known.signature === signature) return known.element;
    known.signature = signature;
    const [pressed] = known.element.children;
    if (row.current) pressed.setAttribute("aria-current", "true");
    else pressed.removeAttribute("aria-current");
    pressed.replaceChildren(...content(row));
    return known.element;
  }

  person(user) {
    const [thread] = this.page.chats.threads(user.id);
    const { chat } = this.page.chats.screen(user.id) ?? {};
    const idle = user.deactivated ? "Account deleted" : chat?.blocked ? "Has blocked the bot" : chat?.started ? "" : "Has not started yet";
    return this.facts({ chatId: user.id, id: null, ...thread }, { picture: user.id, name: this.page.world.name(user), idle, stopped: chat?.blocked });
  }

  thread(chat, thread) {
    return this.facts(thread, { picture: thread.id ?? chat.id, name: thread.name, sign: chat.is_forum && thread.id === null ? "hash" : null, closed: thread.closed, group: true });
  }

  facts(thread, about) {
    const last = thread.last;
    const unread = thread.messages ? this.page.reading.unread(thread) : 0;
    const who = last && (last.mine ? "You: " : about.group && serviceWords(last) === null ? `${last.who}: ` : "");
    const words = last ? `${who}${summary(last)}`.replace(/\s+/g, " ").slice(0, LONGEST) : "";
    return { ...about, chatId: thread.chatId, topic: thread.id, unread, words: about.stopped ? about.idle : words || about.idle || "", time: last ? briefly(last.date) : "", current: this.page.isOpen(thread) };
  }
}

function content({ picture, name, sign, closed, words, time, unread }) {
  return [
    sign ? el("span", { class: "avatar sign-avatar", "aria-hidden": "true" }, icon(sign)) : avatar(picture, name),
    el("span", { class: "chat-name", dir: "auto" }, name, closed ? [icon("lock"), spoken(" (closed)")] : null),
    el("span", { class: "chat-time" }, spoken(" "), time),
    el("span", { class: "chat-last", dir: "auto" }, spoken(" "), words),
    badge(unread),
  ].filter(Boolean);
}

// Lets the host have just these children, in this order, and moves no more than it must.
function settle(host, wanted) {
  for (const child of [...host.children]) if (!wanted.includes(child)) child.remove();
  wanted.forEach((child, at) => host.children[at] === child || host.insertBefore(child, host.children[at] ?? null));
}
