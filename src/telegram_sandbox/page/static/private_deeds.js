// What a person may do with their own account and the bot.

import { sure } from "./dialogs.js";

export function privateDeeds(page, viewer, chat) {
  const run = (action, given = {}) => page.act(action, { user: viewer.id, ...given });
  const voice = viewer.forbids_voice
    ? ["Accept voice messages", () => run("forbid_voice", { forbidden: false }), "mic"]
    : ["Refuse voice messages", () => run("forbid_voice"), "mic"];
  return [
    chat.blocked ? ["Unblock the bot", () => run("unblock"), "check"] : ["Block the bot", () => run("block"), "lock"],
    voice,
    null,
    ["Delete the account", () => deleteAccount(viewer, run), "trash", "danger"],
  ];
}

async function deleteAccount(viewer, run) {
  if (await sure("Delete the account?", `${viewer.first_name} can't come back.`, "Delete")) await run("delete_account");
}
