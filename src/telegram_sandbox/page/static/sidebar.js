// All chats: customers, each group with its topics, staff.

import { arrowKeys, avatar, badge, el, iconButton, spoken } from "./dom.js";
import { serviceWords, summary } from "./content.js";
import { icon } from "./icons.js";
import { briefly } from "./time.js";

const LONGEST = 90;

export class Sidebar {
  constructor(page) {
    this.page = page;
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
    const { world } = this.page;
    const add = iconButton("plus", "Add a customer", () => this.page.addCustomer());
    const parts = [
      ["Customers", add, world.customers().map((user) => this.person(user))],
      ...world.groups().map((chat) => [chat.title, null, this.page.chats.threads(chat.id).map((thread) => this.thread(chat, thread))]),
      ["Staff", null, world.staff().map((user) => this.person(user))],
    ].filter(([title, , rows]) => rows.length > 0 || title === "Customers");
    const signature = JSON.stringify(parts.map(([title, , rows]) => [title, rows]));
    if (signature === this.signature) return;
    this.signature = signature;
    const focused = this.body.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    this.body.replaceChildren(...parts.map(([title, extra, rows]) => el("section", { class: "chats-part", "aria-label": title },
      el("header", {}, el("h2", { dir: "auto" }, title), extra), el("ul", {}, rows.map((row) => el("li", {}, this.row(row)))))));
    if (focused) this.body.querySelector(`[data-key="${focused}"]`)?.focus();
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

  row({ chatId, topic, picture, name, sign, closed, words, time, unread, current }) {
    const open = () => this.page.show(chatId, topic, { focus: true });
    return el("button", { type: "button", class: "chat", "data-key": `${chatId} ${topic}`, "aria-current": current ? "true" : null, onclick: open },
      sign ? el("span", { class: "avatar sign-avatar", "aria-hidden": "true" }, icon(sign)) : avatar(picture, name),
      el("span", { class: "chat-name", dir: "auto" }, name, closed ? [icon("lock"), spoken(" (closed)")] : null),
      el("span", { class: "chat-time" }, spoken(" "), time),
      el("span", { class: "chat-last", dir: "auto" }, spoken(" "), words), badge(unread));
  }
}
