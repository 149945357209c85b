// What stands in the list of messages: days, messages, albums; each with what it is known by.

import { bubble } from "./bubble.js";
import { el } from "./dom.js";
import { dayOf } from "./time.js";

// Entries {key, signature, make}: one is made anew when its signature has changed.
export function logEntries(messages, find, context) {
  const entries = [];
  let day = null;
  const groups = albums(messages);
  groups.forEach((parts, at) => {
    const [message] = parts;
    const words = dayOf(message.date);
    if (words !== day) entries.push({ key: `day ${words}`, signature: "", make: () => el("p", { class: "day" }, el("span", {}, words)) });
    day = words;
    const answered = message.reply_to ? find(message.reply_to)?.text ?? "" : "";
    const next = groups[at + 1]?.[0];
    const tail = next?.user_id !== message.user_id || next?.mine !== message.mine;
    entries.push({ key: message.id, signature: JSON.stringify(parts) + answered + tail, make: () => bubble(parts, tail, context) });
  });
  return entries;
}

// Messages of one album stand together.
function albums(messages) {
  const groups = [];
  for (const message of messages) {
    const album = message.content.media_group_id;
    const last = groups[groups.length - 1];
    if (album && last?.[0].content.media_group_id === album && last[0].user_id === message.user_id) last.push(message);
    else groups.push([message]);
  }
  return groups;
}
