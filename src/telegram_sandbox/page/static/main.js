// The page: its panes, what they share, and what happens when something changed.

import { Refused, act, coalesced, listen } from "./api.js";
import { el } from "./dom.js";
import { GroupPane } from "./group_pane.js";
import { openPanels } from "./panels.js";
import { Presses } from "./presses.js";
import { PrivatePane } from "./private_pane.js";
import { Reading } from "./reading.js";
import { Switchboard } from "./switchboard.js";
import { World } from "./world.js";

const STATE_EVENTS = new Set(["user", "chat", "topic", "member"]);
const PHONE = window.matchMedia("(max-width: 899px)");

class Page {
  constructor() {
    this.world = new World();
    this.presses = new Presses();
    this.reading = new Reading();
    this.listeners = [];
    this.left = new PrivatePane(this, { canAdd: true });
    this.group = new GroupPane(this);
    this.right = new PrivatePane(this, { canAdd: false });
    this.panels = [];
    this.current = this.left;
    this.switchboard = new Switchboard(this);
    this.refreshAll = coalesced(() => this.reload());
  }

  get panes() {
    return [...this.panels, this.left, this.group, this.right];
  }

  async open() {
    document.querySelector("#switchboard").append(this.switchboard.element);
    await this.reload();
    this.panels = await openPanels(this);
    const main = document.querySelector("#panes");
    main.classList.toggle("with-panels", this.panels.length > 0);
    main.replaceChildren(...this.panes.map((pane) => pane.element));
    this.showTabs();
    listen({ onEvent: (event) => this.on(event), onOpen: () => this.connected(true), onLost: () => this.connected(false) });
    PHONE.addEventListener("change", () => this.refreshAll());
    document.addEventListener("visibilitychange", () => document.hidden || this.refreshAll());
  }

  async reload() {
    await this.world.load();
    const { world } = this;
    document.querySelector("#bot").textContent = this.botName();
    document.title = `${this.botName()} · sandbox`;
    if (!world.user(this.left.user)) this.left.user = world.outsider()?.id ?? null;
    if (!world.user(this.right.user)) this.right.user = (world.insider() ?? world.people()[1])?.id ?? null;
    this.tellPerson();
    this.switchboard.update();
    await Promise.all(this.panes.map((pane) => pane.refresh()));
  }

  botName() {
    return this.world.state.bot.first_name ?? "Bot";
  }

  connected(yes) {
    const line = document.querySelector("#connection");
    line.textContent = yes ? `@${this.world.state.bot.username} · live` : "The sandbox is out of reach; trying again…";
    line.classList.toggle("lost", !yes);
    if (yes) this.refreshAll().then((reached) => reached || this.connected(false));
  }

  on(event) {
    if (event.event === "call") return this.switchboard.onCall(event);
    if (event.event === "answer") return this.presses.onAnswer(event.press);
    if (STATE_EVENTS.has(event.event)) return this.refreshAll();
    const panes = this.panesOf(event.chat_id);
    if (event.event === "action") return panes.forEach((pane) => this.showAction(pane, event));
    for (const pane of panes) {
      if (event.event === "message") pane.conversation.stopTyping();
      pane.refresh();
    }
    if (event.event === "commands") this.refreshAll();
  }

  panesOf(chat) {
    return [this.left, this.group, this.right].filter((pane) => (pane === this.group ? pane.chatId : pane.user) === chat);
  }

  showAction(pane, { action, topic }) {
    if ((topic ?? null) === (pane.topic ?? null)) pane.conversation.showTyping(action);
  }

  // On a wide screen all panes are seen, on a phone one at a time.
  isVisible(pane) {
    return !document.hidden && (!PHONE.matches || pane === this.current);
  }

  showTabs() {
    for (const pane of this.panes) pane.element.classList.toggle("current", pane === this.current);
    const tabs = this.panes.map((pane) => el("button",
      { type: "button", class: "tab", "aria-current": pane === this.current ? "true" : null, onclick: () => this.go(pane) },
      pane.title, pane.unread ? el("span", { class: "badge" }, String(pane.unread), el("span", { class: "hidden-words" }, " unread")) : null));
    const nav = document.querySelector("#tabs");
    const focused = [...nav.children].indexOf(document.activeElement);
    nav.replaceChildren(...tabs);
    if (focused >= 0) nav.children[focused]?.focus();
  }

  go(pane) {
    this.current = pane;
    this.showTabs();
    pane.refresh();
    pane.conversation?.log.scrollToEnd();
  }

  onPaneChanged(pane) {
    if (pane === this.left) this.tellPerson();
    this.showTabs();
  }

  onPerson(listener) {
    this.listeners.push(listener);
    if (this.left.person) listener(this.left.person);
  }

  tellPerson() {
    if (this.left.person) for (const listener of this.listeners) listener(this.left.person);
  }

  async addUser(about) {
    try {
      const user = await act("add_user", about);
      await this.refreshAll();
      return user;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.left.conversation.notify(`Not possible: ${error.message}`);
      return null;
    }
  }

  // Says whether the link leads to the bot; then it opens in that person's private chat.
  openBotLink(user, url, { press = false } = {}) {
    const found = /^https?:\/\/t\.me\/(\w+)\/?(?:\?start=([\w-]*))?$/.exec(url);
    if (found?.[1].toLowerCase() !== (this.world.state.bot.username ?? "").toLowerCase()) return false;
    const pane = this.right.user === user.id && this.left.user !== user.id ? this.right : this.left;
    this.go(pane);
    pane.openLink(user.id, found[2] ?? "", { press });
    return true;
  }
}

new Page().open().catch((error) => {
  document.querySelector("#connection").textContent = `The page could not be opened: ${error.message}`;
});
