// What a message says, and how lists and quotes sum it up.

import { el } from "./dom.js";
import { formatted } from "./formatting.js";
import { NAMES, attachment } from "./media.js";

const STARTED_BY_LINK = /^(\/start) \S+$/;
const ONLY_SIGNS = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s){1,12}$/u;

export function contentOf(message, on) {
  return [attachment(message), wordsOf(message, on)].filter(Boolean);
}

export function wordsOf(message, on) {
  if (!message.text) return null;
  const large = message.kind === "text" && ONLY_SIGNS.test(message.text) ? " large" : "";
  return el("div", { class: `words${large}`, dir: "auto" }, formatted(shown(message), message.entities, on));
}

// A link's payload is not for people's eyes: Telegram's own clients leave it out, too.
function shown(message) {
  return message.kind === "text" ? message.text.replace(STARTED_BY_LINK, "$1") : message.text;
}

// One line for lists, quotes and topics.
export function summary(message) {
  const service = serviceWords(message);
  if (service !== null) return service;
  const what = NAMES[message.kind];
  if (message.text) return what ? `${what}: ${message.text}` : shown(message);
  return what ?? message.kind;
}

const names = (users) => users.map((user) => user.first_name).join(", ");

const SERVICE = {
  new_chat_members: (given) => `${names(given)} joined`,
  left_chat_member: (given) => `${given.first_name} left`,
  new_chat_title: (given) => `The group is now called ${given}`,
  group_chat_created: () => "The group was created",
  supergroup_chat_created: () => "The group was created",
  migrate_to_chat_id: () => "The group became a supergroup",
  migrate_from_chat_id: () => "Was an ordinary group until now",
  pinned_message: () => "A message was pinned",
  forum_topic_created: (given) => `Topic opened: ${given.name}`,
  forum_topic_edited: (given) => (given.name ? `Topic renamed: ${given.name}` : "Topic changed"),
  forum_topic_closed: () => "Topic closed",
  forum_topic_reopened: () => "Topic reopened",
  general_forum_topic_hidden: () => "General hidden",
  general_forum_topic_unhidden: () => "General shown again",
};

// The line of a service message, null for all others.
export function serviceWords(message) {
  const words = SERVICE[message.kind];
  return words ? words(message.content[message.kind]) : null;
}
