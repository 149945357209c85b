// What may be done with a group, its topics and the bot in it.

import { ask, sure } from "./dialogs.js";

const MASKS = { self: "Write under the own name", anonymous: "Write as an anonymous admin", channel: "Write as a channel" };

export function groupDeeds(page, room, mask) {
  const { chat, topic } = room;
  const run = (action, given = {}) => page.act(action, { chat: chat.id, ...given });
  const masks = Object.entries(MASKS).filter(([one]) => one !== mask).map(([one, label]) => [label, () => page.disguise(chat.id, one), "contact"]);
  const bot = [
    ["Make the bot an administrator", () => run("promote_bot")], ["Make the bot an ordinary member", () => run("demote_bot")],
    ["Put the bot in", () => run("add_bot")], ["Throw the bot out", () => run("remove_bot"), null, "danger"],
  ];
  const upgrade = chat.type === "group" ? [["Upgrade to a supergroup", () => run("migrate")]] : [];
  return [...(chat.is_forum ? topicDeeds(page, room, run, topic) : []), ...masks, null, ...bot, ...upgrade];
}

function topicDeeds(page, room, run, topic) {
  const by = { user: page.chats.viewer(room.chat.id)?.id };
  const named = (title, confirm, value = "") => ask(title, [{ name: "name", label: "Name", required: true, maxlength: "128", value }], confirm);
  const open = async () => {
    const given = await named("Open a topic", "Open");
    const made = given && (await run("open_topic", { ...given, ...by }));
    if (made) page.show(room.chat.id, made.id);
  };
  const rename = async () => {
    const given = await named("Rename the topic", "Rename", room.name);
    if (given) await run("rename_topic", { ...given, ...by, topic });
  };
  const remove = async () => {
    if (await sure("Delete the topic?", "Its messages go with it.", "Delete")) await run("delete_topic", { topic });
  };
  const closing = room.closed ? ["Reopen this topic", () => run("reopen_topic", { topic, ...by }), "check"] : ["Close this topic", () => run("close_topic", { topic, ...by }), "lock"];
  const own = topic ? [["Rename this topic", rename, "edit"], ["Delete this topic", remove, "trash", "danger"]] : [];
  return [["Open a topic", open, "plus"], closing, ...own, null];
}
