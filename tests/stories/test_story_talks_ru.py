"""Talks in Russian, as they read on the screen."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stories.chat import Chat
from tests.town import Town, town


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path, language="ru") as made:
        yield made


async def test_ru_an_insulted_customer_is_not_lectured(here: Town) -> None:
    chat = Chat(here, "ru")
    await chat.visit()
    await chat.plays(
        """
Bot: Ana, здравствуйте! Сегодня вы обращались к нам, ваш специалист — Marko (Стрижка). Как всё прошло?
Ana: ну такое
Bot: Ana, расскажите чуть подробнее: как всё было?
Ana: да вы просто криворукие бараны
Bot: Ana, простите, что вышло не так, как вы хотели.
  Salon Lill ответит вам прямо здесь до 11:15.
Ana: вы вообще читаете это?
Bot: Добавили ваш вопрос.
  Salon Lill ответит вам прямо здесь до 11:15.
Ana: алло???
Bot: Salon Lill ответит вам прямо здесь до 11:15.
Card: Проблема | ну такое | бараны
Kadri: Читаем, Ana. Простите нас! Позвонить вам?
Ana: да
"""
    )


async def test_ru_typos_are_understood_and_praise_is_passed_on(here: Town) -> None:
    chat = Chat(here, "ru")
    await chat.visit()
    await chat.plays(
        """
Bot: Ana, здравствуйте! Сегодня вы обращались к нам, ваш специалист — Marko (Стрижка). Как всё прошло?
Ana: привет
Bot: Хорошо, что вы написали, Ana! И как всё прошло?
Ana: фсе было очинь харашо спосибо
Bot: Спасибо, так приятно это слышать! Передадим, пусть Marko тоже порадуется.
  Можем ли мы сделать для вас что-то ещё?
Ana: нет, это всё
Bot: Спасибо и всего доброго! Если что-то понадобится, просто напишите сюда.
Ana: до свидания
"""
    )


async def test_ru_an_appointment_is_moved(here: Town) -> None:
    chat = Chat(here, "ru")
    await chat.visit()
    await chat.plays(
        """
Bot: Ana, здравствуйте! Сегодня вы обращались к нам, ваш специалист — Marko (Стрижка). Как всё прошло?
Ana: можно перенести запись на пятницу?
Bot: Ana, ваше пожелание насчёт записи передано.
  Salon Lill ответит вам прямо здесь до 11:15.
Card: Вопрос
"""
    )


async def test_ru_the_problem_command_waits_for_the_story(here: Town) -> None:
    chat = Chat(here, "ru")
    await chat.visit()
    await chat.plays(
        """
Bot: Ana, здравствуйте! Сегодня вы обращались к нам, ваш специалист — Marko (Стрижка). Как всё прошло?
Ana: /problem
Bot: Слушаем вас. Что случилось?
Ana: полотенце вчерашнее
Bot: Ana, простите, что так вышло.
  Salon Lill ответит вам прямо здесь до 11:15.
Card: Проблема | полотенце вчерашнее
"""
    )
