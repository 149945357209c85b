// Who and what there is: the state without the messages.

import { get } from "./api.js";
import { setNow } from "./time.js";

const RANKS = ["creator", "administrator", "restricted", "member"];
const RANK_WORDS = { creator: "owner", administrator: "admin", restricted: "restricted", member: "member" };
const GONE = new Set(["left", "kicked"]);
const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

export function rankWords(status) {
  return RANK_WORDS[status] ?? status;
}

export function languageName(code) {
  try {
    return LANGUAGES.of(code);
  } catch {
    return code;
  }
}

export class World {
  constructor() {
    this.state = { bot: {}, users: [], chats: [], faults: [] };
  }

  async load() {
    this.state = await get("/sandbox/state");
    setNow(this.state.clock ? Date.parse(this.state.clock.now) / 1000 : this.state.now);
  }

  get botName() {
    return this.state.bot.first_name ?? "Bot";
  }

  people() {
    return this.state.users.filter((user) => !user.is_bot);
  }

  user(id) {
    return this.state.users.find((user) => user.id === id);
  }

  chat(id) {
    return this.state.chats.find((chat) => chat.id === id);
  }

  groups() {
    return this.state.chats.filter((chat) => chat.type !== "private");
  }

  name(user) {
    return [user.first_name, user.last_name].filter(Boolean).join(" ");
  }

  // Whoever is in no group comes from outside.
  customers() {
    return this.people().filter((user) => this.rank(user) === null);
  }

  staff() {
    const places = new Map(this.people().map((user) => [user, RANKS.indexOf(this.rank(user))]));
    return [...places.keys()].filter((user) => places.get(user) >= 0).sort((a, b) => places.get(a) - places.get(b));
  }

  rank(user) {
    const held = this.groups().map((chat) => chat.members.find((member) => member.user.id === user.id)?.status);
    return RANKS.find((rank) => held.includes(rank)) ?? null;
  }

  // People in a group who can write there.
  members(chat) {
    return chat.members.filter(({ status, user }) => !user.is_bot && !GONE.has(status));
  }

  about(user) {
    const rank = this.rank(user);
    return [rank ? rankWords(rank) : "customer", user.language_code ? languageName(user.language_code) : null].filter(Boolean).join(" · ");
  }
}
