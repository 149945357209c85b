// A group as one of its members sees it: with topics, if it is a forum.

import { act, coalesced, get } from "./api.js";
import { Conversation } from "./conversation.js";
import { ask, menu } from "./dialogs.js";
import { avatar, el, options } from "./dom.js";
import { TopicList } from "./topics.js";
import { rankWords } from "./world.js";

const MASKS = { self: "Write under the own name", anonymous: "Write as an anonymous admin", channel: "Write as a channel" };

export class GroupPane {
  constructor(page) {
    this.page = page;
    this.chatId = null;
    this.viewerId = null;
    this.topic = null;
    this.mask = "self";
    this.conversation = new Conversation(page);
    this.topics = new TopicList((topic) => this.open(topic));
    this.picture = el("span", { class: "picture-place" });
    this.groups = el("select", { class: "title-select", "aria-label": "Group", onchange: () => this.choose(Number(this.groups.value)) });
    this.viewers = el("select", { "aria-label": "Who writes in the group", onchange: () => this.look(Number(this.viewers.value)) });
    this.name = el("h2", {});
    const head = el("header", { class: "head" }, this.picture, this.name, this.groups, this.viewers, menu("⋮", "Group and topic", () => this.deeds()));
    this.body = el("div", { class: "group-body" }, this.topics.element, this.conversation.element);
    this.element = el("section", { class: "pane group" }, head, this.body);
    this.refresh = coalesced(() => this.load());
    this.unread = 0;
  }

  get title() {
    return this.chat?.title ?? "Group";
  }

  get chat() {
    return this.page.world.chat(this.chatId);
  }

  choose(chat) {
    this.chatId = chat;
    this.topic = null;
    this.viewerId = null;
    this.page.onPaneChanged(this);
    this.refresh();
  }

  look(viewer) {
    this.viewerId = viewer;
    this.refresh();
  }

  disguise(mask) {
    this.mask = mask;
    this.refresh();
  }

  open(topic) {
    this.topic = topic;
    return this.refresh();
  }

  members() {
    return this.chat.members.filter(({ status, user }) => !user.is_bot && !["left", "kicked"].includes(status));
  }

  async load() {
    this.chatId = this.page.world.groupAfter(this.chatId);
    if (!this.chat) return;
    const members = this.members();
    if (!members.some(({ user }) => user.id === this.viewerId)) this.viewerId = members[0]?.user.id ?? null;
    const { chatId, viewerId } = this;
    const screen = await get(`/sandbox/chats/${chatId}?viewer=${viewerId ?? 0}`);
    if (chatId === this.chatId && viewerId === this.viewerId) this.show(screen);
  }

  show(screen) {
    const { chat } = screen;
    if (this.topic && !chat.topics.some((topic) => topic.id === this.topic)) this.topic = null;
    this.showHead(chat);
    const threads = this.threads(screen);
    const open = threads.find((thread) => thread.id === this.topic);
    this.enter(chat, open);
    this.conversation.update(screen, open.messages);
    if (this.page.isVisible(this)) this.page.reading.read(open.place, open.messages);
    for (const thread of threads) thread.unread = this.page.reading.unread(thread.place, thread.messages);
    this.topics.update(threads, this.topic);
    this.topics.element.hidden = !chat.is_forum;
    this.unread = threads.reduce((sum, thread) => sum + thread.unread, 0);
    this.page.showTabs();
  }

  showHead(chat) {
    const { world } = this.page;
    options(this.groups, world.groups().map((group) => [group.id, group.title]), chat.id);
    options(this.viewers, this.members().map(({ user, status }) => [user.id, `${user.first_name}${status === "member" ? "" : ` (${rankWords(status)})`}`]), this.viewerId);
    this.groups.hidden = world.groups().length < 2;
    this.name.hidden = !this.groups.hidden;
    this.name.textContent = chat.title;
    this.element.setAttribute("aria-label", `Group ${chat.title}`);
    this.picture.replaceChildren(avatar(chat.id, chat.title));
  }

  // General and the topics, each with its messages; the latest spoken in stands first.
  threads({ chat, messages }) {
    const all = chat.is_forum ? [{ ...chat.general, id: null }, ...chat.topics] : [{ id: null, name: chat.title }];
    const threads = all.map((topic) => {
      const own = chat.is_forum ? messages.filter((message) => (message.topic ?? null) === topic.id) : messages;
      return { ...topic, messages: own, place: `${chat.id} ${topic.id} ${this.viewerId}` };
    });
    const latest = (thread) => thread.messages[thread.messages.length - 1]?.id ?? 0;
    const [general, ...topics] = threads;
    return [general, ...topics.sort((a, b) => latest(b) - latest(a))];
  }

  enter(chat, thread) {
    const viewer = this.page.world.user(this.viewerId) ?? { id: 0, first_name: "nobody" };
    const masked = { self: "", anonymous: ", anonymously", channel: ", as a channel" }[this.mask];
    const names = { log: `Messages in ${thread.name}`, input: `Message in ${thread.name} as ${viewer.first_name}${masked}` };
    const obstacle = viewer.id ? null : { words: "Nobody is in this group." };
    this.conversation.enter({ chat, viewer, topic: this.topic, group: true, mask: this.mask, names, obstacle });
  }

  deeds() {
    const { chat, topic } = this;
    const run = (action, given) => this.conversation.do(action, given);
    const plain = (action) => act(action, { chat: chat.id }).catch((error) => this.conversation.notify(error.message));
    const open = chat.topics?.find((one) => one.id === topic);
    const masks = Object.entries(MASKS).filter(([mask]) => mask !== this.mask).map(([mask, label]) => [label, () => this.disguise(mask)]);
    const bot = [...masks, ["Make the bot an administrator", () => plain("promote_bot")], ["Make the bot an ordinary member", () => plain("demote_bot")],
      ["Throw the bot out", () => plain("remove_bot")], ["Put the bot in", () => plain("add_bot")]];
    if (!chat.is_forum) return chat.type === "group" ? [...bot, ["Upgrade to a supergroup", () => plain("migrate")]] : bot;
    const now = open ?? chat.general;
    const closing = now.closed ? ["Reopen this topic", () => run("reopen_topic", { topic })] : ["Close this topic", () => run("close_topic", { topic })];
    const own = open ? [["Rename this topic", () => this.rename(open)], ["Delete this topic", () => plainTopic(this, open)]] : [];
    return [["Open a topic", () => this.openTopic()], closing, ...own, ...bot];
  }

  async openTopic() {
    const given = await ask("Open a topic", [{ name: "name", label: "Name", required: true, maxlength: "128" }], "Open");
    if (given && (await this.conversation.do("open_topic", given))) this.open(this.conversation.result.id);
  }

  async rename(topic) {
    const given = await ask("Rename the topic", [{ name: "name", label: "Name", required: true, maxlength: "128", value: topic.name }], "Rename");
    if (given) await this.conversation.do("rename_topic", { ...given, topic: topic.id });
  }
}

function plainTopic(pane, topic) {
  return act("delete_topic", { chat: pane.chatId, topic: topic.id }).catch((error) => pane.conversation.notify(error.message));
}
