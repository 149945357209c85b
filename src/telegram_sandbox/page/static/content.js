// What a message shows, kind by kind.

import { el } from "./dom.js";
import { formatted } from "./formatting.js";

const STARTED_BY_LINK = /^(\/start) \S+$/;

export function contentOf(message, on) {
  const body = attachment(message);
  const words = message.text ? el("div", { class: "words", dir: "auto" }, formatted(shown(message), message.entities, on)) : null;
  return [body, words].filter(Boolean);
}

// A link's payload is not for people's eyes: Telegram's own clients leave it out, too.
function shown(message) {
  return message.kind === "text" ? message.text.replace(STARTED_BY_LINK, "$1") : message.text;
}

// One line for lists, quotes and topics.
export function summary(message) {
  if (message.text) return shown(message);
  return serviceWords(message) ?? NAMES[message.kind] ?? message.kind;
}

const NAMES = {
  photo: "Photo", voice: "Voice message", audio: "Audio", video: "Video", animation: "Animation",
  video_note: "Video message", document: "File", sticker: "Sticker", location: "Location", venue: "Place",
  contact: "Contact", poll: "Poll", dice: "Dice",
};

function attachment(message) {
  const given = message.content[message.kind];
  switch (message.kind) {
    case "text": return null;
    case "photo": return picture(given);
    case "voice": case "audio": return sound(given, NAMES[message.kind]);
    case "video": case "animation": case "video_note": return film(given);
    case "document": return file(given);
    case "sticker": return el("div", { class: "big" }, given.emoji ?? "🙂");
    case "location": return el("div", {}, `📍 ${given.latitude}, ${given.longitude}`);
    case "venue": return el("div", {}, `📍 ${given.title}, ${given.address}`);
    case "contact": return el("div", {}, `☎ ${[given.first_name, given.last_name].filter(Boolean).join(" ")} ${given.phone_number}`);
    case "dice": return el("div", { class: "big" }, `${given.emoji} ${given.value}`);
    case "poll": return el("div", {}, `📊 ${given.question}`, el("ul", {}, given.options.map((option) => el("li", {}, option.text))));
    default: return el("div", { class: "unknown" }, NAMES[message.kind] ?? message.kind);
  }
}

const address = (file) => `/sandbox/files/${encodeURIComponent(file.file_id)}`;

function picture(sizes) {
  const largest = sizes[sizes.length - 1];
  const image = el("img", { src: address(largest), alt: "Photo", loading: "lazy", width: largest.width, height: largest.height });
  return el("a", { href: address(largest), target: "_blank", rel: "noopener", class: "picture" }, image);
}

function sound(given, label) {
  const player = el("audio", { controls: true, preload: "none", src: address(given), "aria-label": label });
  return el("div", { class: "sound" }, `${label}${given.duration ? `, ${given.duration} s` : ""}`, player);
}

function film(given) {
  return el("video", { controls: true, preload: "metadata", src: address(given), "aria-label": "Video" });
}

function file(given) {
  return el("a", { href: address(given), download: given.file_name ?? "file", class: "file" }, `📄 ${given.file_name ?? "File"} · ${size(given.file_size ?? 0)}`);
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
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
