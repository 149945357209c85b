"""What the stories of promises and duty share: hours that pass quickly."""

from datetime import timedelta

from tests.town import Town


async def nights_later(here: Town, **passed: float) -> None:
    """A long time passes while the bot is off, which is much quicker than minute by minute."""
    await here.close()
    here.clock.move_to(here.clock.now() + timedelta(**passed))
    await here.open()
