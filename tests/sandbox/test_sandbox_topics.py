import pytest

from telegram_sandbox import Group, Person, Sandbox, SandboxError
from tests.sandbox.bot_client import BotClient

GONE = "400 Bad Request: message thread not found"


async def topic_of(bot: BotClient, desk: Group, name: str = "Anna") -> int:
    topic = await bot.call("createForumTopic", chat_id=desk.id, name=name)
    number: int = topic["message_thread_id"]
    return number


async def test_a_topic_is_known_by_its_first_message(bot: BotClient, desk: Group, olga: Person) -> None:
    number = await topic_of(bot, desk)
    olga.write("hello", to=desk, topic=number)
    created, written = (update["message"] for update in (await bot.updates())[-2:])
    assert created["message_id"] == created["message_thread_id"] == number
    assert created["forum_topic_created"]["name"] == "Anna"
    assert created["from"]["is_bot"]
    assert written["message_thread_id"] == number
    assert written["is_topic_message"] is True
    assert written["reply_to_message"]["message_id"] == number
    assert written["reply_to_message"]["forum_topic_created"]["name"] == "Anna"


async def test_general_has_no_thread_and_replies_in_it_are_not_topics(
    bot: BotClient, desk: Group, olga: Person
) -> None:
    await bot.forget()
    first = olga.write("in General", to=desk)
    olga.write("an answer", to=desk, reply_to=first)
    plain, reply = (update["message"] for update in await bot.updates())
    assert "message_thread_id" not in plain
    assert reply["message_thread_id"] == first.id
    assert "is_topic_message" not in reply
    assert await bot.refusal("sendMessage", chat_id=desk.id, text="a", message_thread_id=first.id) == GONE
    assert await bot.refusal("sendMessage", chat_id=desk.id, text="a", message_thread_id=1) == GONE


async def test_a_reply_goes_into_the_topic_of_what_it_answers(
    bot: BotClient, desk: Group, olga: Person
) -> None:
    number = await topic_of(bot, desk)
    asked = olga.write("?", to=desk, topic=number)
    answered = await bot.say(desk.id, reply_parameters={"message_id": asked.id})
    assert answered["message_thread_id"] == number
    assert answered["reply_to_message"]["text"] == "?"


async def test_a_deleted_topic_is_gone_for_good(bot: BotClient, desk: Group) -> None:
    number = await topic_of(bot, desk)
    await bot.forget()
    desk.delete_topic(desk.topic("Anna"))
    assert await bot.updates() == []
    at = {"chat_id": desk.id, "message_thread_id": number}
    assert await bot.refusal("sendMessage", text="a", **at) == GONE
    assert await bot.refusal("sendChatAction", action="typing", **at) == GONE
    assert await bot.refusal("reopenForumTopic", **at) == "400 Bad Request: TOPIC_DELETED"
    assert await bot.refusal("closeForumTopic", chat_id=desk.id, message_thread_id=77) == (
        "400 Bad Request: TOPIC_ID_INVALID"
    )
    assert desk.topics == []


async def test_a_closed_topic_is_for_those_who_manage_topics(bot: BotClient, desk: Group) -> None:
    number = await topic_of(bot, desk)
    at = {"chat_id": desk.id, "message_thread_id": number}
    desk.close_topic(desk.topic("Anna"))
    assert await bot.call("sendMessage", text="a", **at)
    desk.demote_bot()
    assert await bot.refusal("sendMessage", text="a", **at) == "400 Bad Request: TOPIC_CLOSED"
    assert await bot.call("reopenForumTopic", **at), "whoever opened a topic may reopen it"
    assert await bot.refusal("reopenForumTopic", **at) == "400 Bad Request: TOPIC_NOT_MODIFIED"
    assert await bot.call("sendMessage", text="a", **at)
    assert [line.kind for line in desk.shows(number)][-3:] == ["text", "forum_topic_reopened", "text"]


async def test_members_meet_closed_topics_too(bot: BotClient, sandbox: Sandbox, desk: Group) -> None:
    number = await topic_of(bot, desk)
    mart = sandbox.add_user("Mart")
    desk.add(mart)
    desk.close_topic(desk.topic("Anna"))
    with pytest.raises(SandboxError):
        mart.write("a", to=desk, topic=number)


async def test_topics_need_the_right_and_a_title(bot: BotClient, desk: Group, anna: Person) -> None:
    ask = {"chat_id": desk.id}
    assert "TOPIC_TITLE_EMPTY" in await bot.refusal("createForumTopic", name=" ", **ask)
    assert "longer than 128" in await bot.refusal("createForumTopic", name="a" * 129, **ask)
    await topic_of(bot, desk, "a" * 128)
    desk.promote_bot(can_manage_topics=False)
    refusal = await bot.refusal("createForumTopic", name="b", **ask)
    assert refusal == "400 Bad Request: not enough rights to create a topic"
    assert await bot.refusal("createForumTopic", chat_id=anna.id, name="b")


async def test_renaming_a_topic(bot: BotClient, desk: Group) -> None:
    number = await topic_of(bot, desk)
    at = {"chat_id": desk.id, "message_thread_id": number}
    assert await bot.call("editForumTopic", name="Anna · resolved", **at)
    assert desk.topic("resolved").id == number
    assert await bot.refusal("editForumTopic", name="Anna · resolved", **at) == (
        "400 Bad Request: TOPIC_NOT_MODIFIED"
    )


async def test_general_can_be_closed_and_hidden(bot: BotClient, desk: Group) -> None:
    assert await bot.call("closeGeneralForumTopic", chat_id=desk.id)
    assert "TOPIC_NOT_MODIFIED" in await bot.refusal("closeGeneralForumTopic", chat_id=desk.id)
    assert await bot.call("sendMessage", chat_id=desk.id, text="a")
    assert await bot.call("reopenGeneralForumTopic", chat_id=desk.id)
    assert await bot.call("editGeneralForumTopic", chat_id=desk.id, name="Lobby")
    assert await bot.call("hideGeneralForumTopic", chat_id=desk.id)
    assert await bot.call("unhideGeneralForumTopic", chat_id=desk.id)
    assert desk.chat.general.name == "Lobby"


async def test_a_group_without_topics_is_no_forum(bot: BotClient, sandbox: Sandbox, olga: Person) -> None:
    group = sandbox.add_group("Plain", olga, kind="supergroup")
    group.promote_bot()
    refusal = await bot.refusal("createForumTopic", chat_id=group.id, name="a")
    assert refusal == "400 Bad Request: the chat is not a forum"
