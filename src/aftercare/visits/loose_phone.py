"""A telephone number as staff write it beside other things."""

import phonenumbers


def loose_phone(text: str, region: str | None) -> str:
    """The number as E.164, dialled in `region` where it lacks its country's code; empty where it is none."""
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return ""
    # "Possible" rather than "valid": the library's list of issued numbers is older than some numbers.
    possible = phonenumbers.is_possible_number(number)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) if possible else ""
