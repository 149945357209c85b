// One message, or an album that came as several: who, what, when, its buttons and reactions.

import { button, el, iconButton } from "./dom.js";
import { contentOf, serviceWords, summary, wordsOf } from "./content.js";
import { inlineKeyboard } from "./keyboards.js";
import { attachment } from "./media.js";
import { openMessageMenu } from "./message_menu.js";
import { timeOf } from "./time.js";

const LONG_PRESS = 450;

// `parts` are the messages that make it up; `tail` tells whether the next one is somebody else's.
export function bubble(parts, tail, context) {
  const [message] = parts;
  const service = serviceWords(message);
  if (service !== null) return el("p", { class: "service", "data-id": message.id }, el("span", {}, service));
  const side = message.mine ? "mine" : "theirs";
  const label = `${message.mine ? "You" : message.who}, ${timeOf(message.date)}`;
  const more = iconButton("dots", `Actions on the message of ${timeOf(message.date)}`, () => openMessageMenu(more, message, context), { class: "icon more", tabindex: "-1", "aria-haspopup": "menu" });
  const body = el("div", { class: `bubble ${shape(message)}` },
    context.showNames && !message.mine ? el("div", { class: `who ink-${Math.abs(message.user_id) % 7}`, dir: "auto" }, message.who) : null,
    quoted(message, context),
    parts.length > 1 ? album(parts, context) : contentOf(message, context.on),
    el("div", { class: "foot" }, reactionsOf(message, context), stamp(message)));
  const made = el("article", { class: `message ${side}${tail ? " tail" : ""}`, "data-id": message.id, "aria-label": label, tabindex: "-1" },
    el("div", { class: "line" }, body, more), inlineKeyboard(message, context));
  reachable(made, more, message, context);
  return made;
}

function shape(message) {
  const pictured = ["photo", "video", "animation"].includes(message.kind);
  return pictured ? "pictured" : message.kind;
}

// Right button, long press, and the keyboard all lead to the same menu.
function reachable(made, more, message, context) {
  made.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a, input") || !window.getSelection().isCollapsed) return;
    event.preventDefault();
    openMessageMenu(event.clientX || event.clientY ? { x: event.clientX, y: event.clientY } : more, message, context, made);
  });
  made.addEventListener("keydown", (event) => {
    if (event.target !== made || event.key !== "Enter") return;
    event.preventDefault();
    openMessageMenu(more, message, context, made);
  });
  let held = null;
  const release = () => clearTimeout(held);
  made.addEventListener("touchstart", () => { held = setTimeout(() => openMessageMenu(more, message, context, made), LONG_PRESS); }, { passive: true });
  for (const event of ["touchend", "touchmove", "touchcancel"]) made.addEventListener(event, release, { passive: true });
}

function album(parts, context) {
  const words = parts.map((part) => wordsOf(part, context.on)).filter(Boolean);
  return [el("div", { class: `album of-${Math.min(parts.length, 4)}`, role: "group", "aria-label": `Album of ${parts.length}` }, parts.map(attachment)), ...words];
}

function quoted(message, context) {
  const answered = message.reply_to && context.find(message.reply_to);
  if (!answered || serviceWords(answered) !== null) return null;
  const show = () => context.scrollTo(answered.id);
  return el("button", { type: "button", class: "quote", onclick: show, "aria-label": `In reply to ${answered.who}: ${summary(answered)}` },
    el("strong", { dir: "auto" }, answered.who), el("span", { dir: "auto" }, summary(answered)));
}

function stamp(message) {
  const date = new Date(message.date * 1000);
  return el("span", { class: "stamp" }, message.edited ? "edited " : "",
    el("time", { datetime: date.toISOString(), title: date.toLocaleString() }, timeOf(message.date)));
}

function reactionsOf(message, context) {
  const counts = new Map();
  for (const emoji of message.reactions) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  const chips = [...counts].map(([emoji, count]) => {
    const own = message.own_reactions.includes(emoji);
    const sign = emoji === "❤" ? "❤️" : emoji;
    const label = `${emoji} ${count}${own ? ", yours: take it back" : ": react the same"}`;
    return button(count > 1 ? `${sign} ${count}` : sign, () => context.react(message, own ? null : emoji), { class: `reaction${own ? " own" : ""}`, "aria-label": label, title: label });
  });
  return chips.length > 0 ? el("span", { class: "reactions" }, chips) : null;
}
