// Buttons under messages, and the keyboard in the place of the phone's own.

import { button, el } from "./dom.js";

export function inlineKeyboard(message, context) {
  const rows = message.content.reply_markup?.inline_keyboard;
  if (!rows) return null;
  return el("div", { class: "inline-keyboard", role: "group", "aria-label": "Buttons of the message" },
    rows.map((row) => el("div", { class: "row" }, row.map((one) => inlineButton(message, one, context)))));
}

function inlineButton(message, one, context) {
  const style = one.style ? ` ${one.style}` : "";
  if (one.callback_data !== undefined) {
    const made = button(one.text, () => press(made, message, one, context), { class: `key${style}` });
    return made;
  }
  if (one.url) return button(`${one.text} ↗`, () => context.on.open(one.url), { class: `key${style}` });
  if (one.copy_text) return button(one.text, () => context.copy(one.copy_text.text), { class: `key${style}` });
  return button(one.text, () => context.notify("The sandbox doesn't play this kind of button."), { class: `key${style}` });
}

async function press(pressed, message, one, context) {
  if (pressed.getAttribute("aria-busy") === "true") return;
  pressed.setAttribute("aria-busy", "true");
  try {
    await context.press(message, one.callback_data);
  } finally {
    pressed.removeAttribute("aria-busy");
  }
}

export function replyKeyboard(markup, context) {
  const send = (one) => {
    if (one.request_contact) return context.sharePhone();
    if (one.request_location) return context.shareLocation();
    return context.send(one.text);
  };
  return el("div", { class: "reply-keyboard", role: "group", "aria-label": "Reply keyboard" },
    markup.keyboard.map((row) => el("div", { class: "row" }, row.map((one) => button(one.text, () => send(one), { class: "key" })))));
}
