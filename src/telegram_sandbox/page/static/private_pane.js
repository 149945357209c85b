// A person's private chat with the bot.

import { coalesced, get } from "./api.js";
import { Conversation } from "./conversation.js";
import { ask, menu } from "./dialogs.js";
import { avatar, el, iconButton, options } from "./dom.js";

export class PrivatePane {
  constructor(page, { canAdd }) {
    this.page = page;
    this.user = null;
    this.pendingStart = new Map();
    this.conversation = new Conversation(page);
    this.picture = el("span", { class: "picture-place" });
    this.select = el("select", { class: "title-select", onchange: () => this.choose(Number(this.select.value)) });
    const add = canAdd ? iconButton("+", "Add a person", () => this.add()) : null;
    this.head = el("header", { class: "head" }, this.picture, this.select, add, menu("⋮", "What the person does", () => this.deeds()));
    this.element = el("section", { class: "pane" }, this.head, this.conversation.element);
    this.refresh = coalesced(() => this.load());
    this.unread = 0;
  }

  get title() {
    return this.person?.first_name ?? "Chat";
  }

  get person() {
    return this.page.world.user(this.user);
  }

  choose(user) {
    if (this.user === user) return;
    this.user = user;
    this.page.onPaneChanged(this);
    this.refresh();
  }

  showPeople() {
    const { world } = this.page;
    options(this.select, world.people().map((user) => [user.id, world.describe(user)]), this.user);
    const name = this.person ? world.name(this.person) : "";
    this.select.setAttribute("aria-label", "Whose private chat");
    this.element.setAttribute("aria-label", `Private chat of ${name}`);
    this.picture.replaceChildren(avatar(this.user ?? 0, name));
  }

  async load() {
    if (!this.person) return;
    const { user } = this;
    const screen = await get(`/sandbox/chats/${user}?viewer=${user}`);
    if (user !== this.user) return this.load();
    this.showPeople();
    this.show(screen);
  }

  show(screen) {
    const viewer = this.person;
    const name = viewer.first_name;
    const names = { log: `Messages between ${name} and the bot`, input: `Message as ${name}` };
    this.chat = screen.chat;
    this.conversation.enter({ chat: screen.chat, viewer, topic: null, group: false, names, obstacle: this.obstacle(screen.chat) });
    this.conversation.update(screen, screen.messages);
    const place = `${this.user}`;
    if (this.page.isVisible(this)) this.page.reading.read(place, screen.messages);
    this.unread = this.page.reading.unread(place, screen.messages);
    this.page.showTabs();
  }

  obstacle(chat) {
    const { user } = this;
    const name = this.person.first_name;
    if (this.person.deactivated) return { words: "The account was deleted." };
    const start = { label: "Start", action: () => this.start(this.pendingStart.get(user) ?? "") };
    if (this.pendingStart.has(user)) return { words: `${name} opened a link to the bot.`, ...start };
    if (!chat.started) return { words: `${name} has not started the bot yet.`, ...start };
    if (chat.blocked) return { words: `${name} has blocked the bot.`, label: "Unblock the bot", action: () => this.conversation.do("unblock") };
    return null;
  }

  async start(payload) {
    const { user } = this;
    if (!(await this.conversation.do("start", { payload }))) return;
    this.pendingStart.delete(user);
    await this.refresh();
    this.conversation.composer.input.focus();
  }

  // A link to the bot was opened: Start is offered, or pressed at once.
  async openLink(user, payload, { press }) {
    this.pendingStart.set(user, payload);
    this.choose(user);
    await this.refresh();
    if (press) await this.start(payload);
  }

  deeds() {
    const chat = this.chat ?? {};
    const { conversation, person } = this;
    const voice = person.forbids_voice ? ["Accept voice messages", () => conversation.do("forbid_voice", { forbidden: false })]
      : ["Refuse voice messages", () => conversation.do("forbid_voice")];
    return [
      chat.blocked ? ["Unblock the bot", () => conversation.do("unblock")] : ["Block the bot", () => conversation.do("block")],
      voice,
      ["Delete the account", () => conversation.do("delete_account").then(() => this.page.refreshAll())],
    ];
  }

  async add() {
    const given = await ask("Add a person", [
      { name: "first_name", label: "First name", required: true, maxlength: "64" },
      { name: "language_code", label: "Language of the phone (en, et, ru…)", maxlength: "12", pattern: "[A-Za-z]{2,3}(-[A-Za-z]{2,4})?" },
      { name: "username", label: "Username (optional)", maxlength: "32" },
    ], "Add");
    if (!given) return;
    const about = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
    const user = await this.page.addUser(about);
    if (user) this.choose(user.id);
  }
}
