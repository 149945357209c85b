// Links that lead somewhere on this page: to the bot, or to a topic of a group.

const BOT = /^https?:\/\/t\.me\/(\w+)\/?(?:\?start=([\w-]*))?$/;
const TOPIC = /^https?:\/\/t\.me\/c\/(\d+)\/(\d+)(?:\/\d+)?$/;

// Opens the link as that person; says whether it led anywhere here.
export function openLink(page, user, url, { press = false } = {}) {
  return openTopic(page, TOPIC.exec(url)) || openBot(page, user, BOT.exec(url), press);
}

function openTopic(page, found) {
  const chat = found && page.world.chat(Number(`-100${found[1]}`));
  if (!chat) return false;
  const topic = chat.topics?.find(({ id }) => id === Number(found[2]));
  page.show(chat.id, topic?.id ?? null, { focus: true });
  return true;
}

function openBot(page, user, found, press) {
  if (found?.[1].toLowerCase() !== (page.world.state.bot.username ?? "").toLowerCase()) return false;
  const payload = found[2] ?? "";
  page.pendingStarts.set(user.id, payload);
  page.show(user.id);
  if (press) page.start(user.id, payload);
  return true;
}
