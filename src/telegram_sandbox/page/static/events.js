// What happened in the sandbox, and which part of the page hears of it.

const STATE_EVENTS = new Set(["user", "chat", "topic", "member", "commands", "clock"]);

export function hear(page, event) {
  if (event.event === "call") return page.switchboard.onCall(event);
  if (event.event === "answer") return page.presses.onAnswer(event.press);
  if (STATE_EVENTS.has(event.event)) return page.refreshAll();
  const pane = page.panes.find((one) => one.isAt({ chatId: event.chat_id, id: event.topic ?? null }));
  if (event.event === "action") return pane?.conversation.typing.show(event.action);
  if (event.event === "message") pane?.conversation.typing.stop();
  if (event.chat_id !== undefined) page.chats.refresh(event.chat_id);
}
