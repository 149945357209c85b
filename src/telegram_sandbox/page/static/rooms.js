// A place where somebody writes, as a pane shows it: a private chat, or a topic of a group.

import { privateDeeds } from "./private_deeds.js";
import { groupDeeds } from "./group_deeds.js";

const DISGUISES = { self: "", anonymous: ", anonymously", channel: ", as a channel" };

// Null as long as the chat's screen has not come.
export function roomOf(page, chatId, topic) {
  const thread = page.chats.thread(chatId, topic);
  if (!thread) return null;
  const screen = page.chats.screen(chatId);
  const room = { ...thread, chat: screen.chat, topic: thread.id, commands: screen.commands ?? [], pinned: screen.pinned };
  return screen.chat.type === "private" ? privateRoom(page, room, screen) : groupRoom(page, room);
}

function privateRoom(page, room, screen) {
  const viewer = page.world.user(room.chat.id);
  const name = viewer.first_name;
  return {
    ...room,
    viewer,
    group: false,
    keyboard: screen.keyboard,
    title: page.world.name(viewer),
    subtitle: page.world.about(viewer),
    label: `Private chat of ${page.world.name(viewer)}`,
    names: { log: `Messages between ${name} and the bot`, input: `Message as ${name}` },
    obstacle: obstacle(page, viewer, room.chat),
    deeds: () => privateDeeds(page, viewer, room.chat),
  };
}

function obstacle(page, viewer, chat) {
  const name = viewer.first_name;
  if (viewer.deactivated) return { words: "The account was deleted." };
  const payload = page.pendingStarts.get(viewer.id);
  const start = { label: "Start", action: () => page.start(viewer.id, payload ?? "") };
  if (payload !== undefined) return { words: `${name} opened a link to the bot.`, ...start };
  if (!chat.started) return { words: `${name} has not started the bot yet.`, ...start };
  if (chat.blocked) return { words: `${name} has blocked the bot.`, label: "Unblock the bot", action: () => page.act("unblock", { user: viewer.id }) };
  return null;
}

function groupRoom(page, room) {
  const { world, chats } = page;
  const viewer = chats.viewer(room.chat.id) ?? { id: 0, first_name: "nobody" };
  const mask = page.masks.get(room.chat.id) ?? "self";
  return {
    ...room,
    viewer,
    mask,
    group: true,
    keyboard: null,
    title: room.name,
    subtitle: room.chat.is_forum ? room.chat.title : `${world.members(room.chat).length} people`,
    label: `Group ${room.chat.title}`,
    names: { log: `Messages in ${room.name}`, input: `Message in ${room.name} as ${viewer.first_name}${DISGUISES[mask]}` },
    obstacle: viewer.id ? null : { words: "Nobody is in this group." },
    viewers: world.members(room.chat).map(({ user, status }) => [user.id, status === "creator" ? `${user.first_name} (owner)` : user.first_name]),
    deeds: () => groupDeeds(page, room, mask),
  };
}
