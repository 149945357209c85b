// What whoever runs the sandbox put beside the chats; see the package's documentation.

import { get, post } from "./api.js";
import { el } from "./dom.js";

export async function openPanels(page) {
  const panels = await get("/sandbox/panels");
  return Promise.all(panels.map((panel) => openPanel(panel, page)));
}

async function openPanel({ title, script, style }, page) {
  if (style) document.head.append(el("link", { rel: "stylesheet", href: style }));
  const host = el("div", { class: "panel-body" });
  const element = el("section", { class: "pane panel", "aria-label": title }, el("header", { class: "head" }, el("h2", {}, title)), host);
  const { default: open } = await import(script);
  await open(host, {
    el,
    post,
    get: async (path) => {
      const response = await fetch(path);
      return { status: response.status, body: await response.json() };
    },
    person: () => page.left.person,
    onPerson: (listener) => page.onPerson(listener),
    openLink: (user, url) => page.openBotLink(user, url, { press: true }),
    notify: (words) => page.left.conversation.notify(words),
  });
  return { element, title, unread: 0, refresh: () => {} };
}
