// The chats as people see them: one screen for each, read anew when something changed there.

import { coalesced, get } from "./api.js";

export class Chats {
  // `onScreen` is told the id of each chat whose screen has come.
  constructor(world, onScreen) {
    this.world = world;
    this.onScreen = onScreen;
    this.screens = new Map();
    this.loaders = new Map();
    this.viewers = new Map();
  }

  screen(id) {
    return this.screens.get(id);
  }

  // Whose eyes a chat is seen with: one's own chat with one's own, a group with those of whoever was chosen.
  viewer(id) {
    const chat = this.world.chat(id);
    if (!chat || chat.type === "private") return this.world.user(id);
    const members = this.world.members(chat);
    const chosen = members.find(({ user }) => user.id === this.viewers.get(id)) ?? members[0];
    return chosen && this.world.user(chosen.user.id);
  }

  look(id, viewer) {
    this.viewers.set(id, viewer);
    return this.refresh(id);
  }

  refresh(id) {
    if (!this.loaders.has(id)) this.loaders.set(id, coalesced(() => this.load(id)));
    return this.loaders.get(id)();
  }

  async refreshAll() {
    const ids = this.world.state.chats.map((chat) => chat.id);
    for (const known of this.screens.keys()) if (!ids.includes(known)) this.screens.delete(known);
    const reached = await Promise.all(ids.map((id) => this.refresh(id)));
    return reached.every(Boolean);
  }

  async load(id) {
    const viewer = this.viewer(id)?.id ?? 0;
    const screen = await get(`/sandbox/chats/${id}?viewer=${viewer}`);
    this.screens.set(id, screen);
    this.onScreen(id);
  }

  // A chat's threads: General and its topics if it is a forum, otherwise one; the latest spoken in first.
  threads(id) {
    const screen = this.screens.get(id);
    if (!screen) return [];
    const { chat, messages } = screen;
    const viewer = this.viewer(id)?.id ?? 0;
    const thread = (topic, own) => ({ ...topic, chatId: id, messages: own, last: own[own.length - 1], place: `${id} ${topic.id} ${viewer}` });
    if (!chat.is_forum) return [thread({ id: null, name: chat.title ?? chat.first_name }, messages)];
    const of = (topic) => messages.filter((message) => (message.topic ?? null) === topic);
    const topics = chat.topics.map((topic) => thread(topic, of(topic.id)));
    return [thread({ ...chat.general, id: null }, of(null)), ...topics.sort((a, b) => (b.last?.id ?? 0) - (a.last?.id ?? 0))];
  }

  thread(id, topic) {
    const threads = this.threads(id);
    return threads.find((one) => one.id === topic) ?? threads[0];
  }

  all() {
    return [...this.screens.keys()].flatMap((id) => this.threads(id));
  }

  // When this world began: another one's marks of reading mean nothing here.
  born() {
    return Math.min(...[...this.screens.values()].map((screen) => screen.messages[0]?.date ?? Infinity));
  }
}
