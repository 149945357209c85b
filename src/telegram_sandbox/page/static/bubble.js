// One message: who, what, when, its buttons, and what the viewer may do with it.

import { button, el, iconButton, timeOf } from "./dom.js";
import { contentOf, serviceWords, summary } from "./content.js";
import { inlineKeyboard } from "./keyboards.js";

const REACTIONS = ["👍", "❤", "🔥", "🎉", "😢", "👎"];

export function bubble(message, context) {
  const service = serviceWords(message);
  if (service !== null) return el("p", { class: "service", "data-id": message.id }, service);
  const side = message.mine ? "mine" : "theirs";
  const actions = el("div", { class: "actions", hidden: true });
  const label = `${message.mine ? "You" : message.who}, ${timeOf(message.date)}`;
  return el(
    "article",
    { class: `message ${side}`, "data-id": message.id, "aria-label": label },
    el("div", { class: "bubble" },
      context.showNames && !message.mine ? el("div", { class: `who ink-${Math.abs(message.user_id) % 7}` }, message.who) : null,
      quoted(message, context),
      contentOf(message, context.on),
      el("div", { class: "foot" }, reactionsOf(message), stamp(message), opener(message, actions, context)),
      actions),
    inlineKeyboard(message, context),
  );
}

function quoted(message, context) {
  const answered = message.reply_to && context.find(message.reply_to);
  if (!answered) return null;
  const show = () => context.scrollTo(answered.id);
  return el("button", { type: "button", class: "quote", onclick: show, "aria-label": `In reply to ${answered.who}: ${summary(answered)}` },
    el("strong", {}, answered.who), el("span", {}, summary(answered)));
}

function stamp(message) {
  const date = new Date(message.date * 1000);
  return el("span", { class: "stamp" }, message.edited ? "edited " : "",
    el("time", { datetime: date.toISOString(), title: date.toLocaleString() }, timeOf(message.date)));
}

function reactionsOf(message) {
  const counts = new Map();
  for (const emoji of message.reactions) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  return [...counts].map(([emoji, count]) => el("span", { class: "reaction" }, count > 1 ? `${emoji} ${count}` : emoji));
}

// The actions are made when somebody asks for them: most messages never need them.
function opener(message, actions, context) {
  const toggle = () => {
    if (actions.hidden) actions.replaceChildren(...actionsOf(message, context));
    actions.hidden = !actions.hidden;
    open.setAttribute("aria-expanded", String(!actions.hidden));
  };
  const open = iconButton("⋯", `Actions on the message of ${timeOf(message.date)}`, toggle, { class: "icon more", "aria-expanded": "false" });
  return open;
}

function actionsOf(message, context) {
  const editable = message.mine && (message.kind === "text" || message.text);
  return [
    button("Reply", () => context.reply(message)),
    editable ? button("Edit", () => context.edit(message)) : null,
    button("Delete", () => context.remove(message)),
    ...REACTIONS.map((emoji) => button(emoji, () => context.react(message, emoji), { "aria-label": `React ${emoji}` })),
    message.reactions.length > 0 ? button("No reaction", () => context.react(message, null)) : null,
  ].filter(Boolean);
}
