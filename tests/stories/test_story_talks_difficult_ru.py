"""People who change their mind, answer with something else or can't be reached: whole talks (Russian)."""

from tests.stories.call_scene import begun
from tests.town import Town


async def test_ru_the_number_later(here: Town) -> None:
    chat = await begun(here, "ru")
    await chat.plays(
        """
Ana: Перезвоните мне
Bot: С удовольствием позвоним. По какому номеру?
Ana: попозже
Bot: Не спешите: напишите номер сюда, когда будет удобно, и мы позвоним.
Ana: завтра между двумя и четырьмя
Bot: Записали: завтра с 14:00 до 16:00. По какому номеру позвонить?
Ana: +7 916 123-45-67
Bot: Спасибо!
Bot: Позвоним вам по номеру +7 916 123-45-67 завтра с 14:00 до 16:00.
Ana: я до трёх на работе
Bot: Хорошо, позвоним вам по номеру +7 916 123-45-67 завтра с 15:00 до 18:00.
Ana: а можно в пять?
Bot: Хорошо, позвоним вам по номеру +7 916 123-45-67 завтра в 17:00.
Ana: отмена
Bot: Хорошо, звонить не будем. Если передумаете, просто напишите сюда.
"""
    )
