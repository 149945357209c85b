// Who and what there is: the state without the messages.

import { get } from "./api.js";

const RANKS = ["creator", "administrator", "restricted", "member"];
const RANK_WORDS = { creator: "owner", administrator: "admin", restricted: "restricted", member: "member" };

export function rankWords(status) {
  return RANK_WORDS[status] ?? status;
}

export class World {
  constructor() {
    this.state = { bot: {}, users: [], chats: [], faults: [] };
  }

  async load() {
    this.state = await get("/sandbox/state");
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

  // The group that is shown next: the same, or the first, when it is gone or has become another.
  groupAfter(id) {
    return this.chat(id)?.id ?? this.groups()[0]?.id ?? null;
  }

  name(user) {
    return [user.first_name, user.last_name].filter(Boolean).join(" ");
  }

  rank(user) {
    const held = this.groups().map((chat) => chat.members.find((member) => member.user.id === user.id)?.status);
    return RANKS.find((rank) => held.includes(rank)) ?? null;
  }

  describe(user) {
    const about = [rankWords(this.rank(user)), user.language_code].filter(Boolean).join(", ");
    return this.name(user) + (about ? ` (${about})` : "");
  }

  // Somebody from outside for the left chat, somebody who runs a group for the right one.
  outsider() {
    return this.people().find((user) => this.rank(user) === null) ?? this.people()[0];
  }

  insider() {
    return this.people().find((user) => ["creator", "administrator"].includes(this.rank(user)));
  }
}
