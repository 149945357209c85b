// What one may do with a message.

import { button, el } from "./dom.js";
import { entries, closePopup, popup } from "./popup.js";

const REACTIONS = ["👍", "❤", "🔥", "🎉", "😁", "😢", "👎"];

export function openMessageMenu(anchor, message, context, origin = anchor) {
  const label = `Actions on the message of ${message.mine ? "your own" : message.who}`;
  popup(anchor, [faces(message, context), ...entries(deeds(message, context))], { label, origin });
}

function faces(message, context) {
  const face = (emoji) => {
    const own = message.own_reactions.includes(emoji);
    const chosen = () => {
      closePopup();
      context.react(message, own ? null : emoji);
    };
    return button(emoji === "❤" ? "❤️" : emoji, chosen, { role: "menuitem", class: `face${own ? " own" : ""}`, "aria-label": own ? `Take back ${emoji}` : `React ${emoji}` });
  };
  const row = el("div", { class: "faces", role: "group", "aria-label": "Reactions" }, REACTIONS.map(face));
  row.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const all = [...row.children];
    if (step) all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
    else if (event.key === "ArrowDown") row.parentElement.querySelector(".entry").focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return row;
}

function deeds(message, context) {
  const editable = message.mine && Boolean(message.text);
  return [
    ["Reply", () => context.reply(message), "reply"],
    editable ? ["Edit", () => context.edit(message), "edit"] : undefined,
    message.text ? ["Copy the words", () => context.copy(message.text), "copy"] : undefined,
    null,
    ["Delete for me", () => context.hide(message), "trash"],
    ["Delete for everybody", () => context.remove(message), "trash", "danger"],
  ].filter((entry) => entry !== undefined);
}
