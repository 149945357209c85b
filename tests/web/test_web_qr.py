import struct
import zlib
from xml.etree import ElementTree as ET

import pytest
import segno

from tests.unit.test_visit_report import BODY, changed
from tests.web.conftest import Api


async def drawn(api: Api, path: str) -> tuple[int, str, bytes, str]:
    async with api.session.get(api.base + path, headers=api.headers) as response:
        cache = response.headers.get("Cache-Control", "")
        return response.status, response.content_type, await response.read(), cache


def modules(png: bytes, scale: int) -> list[list[bool]]:
    """The dark modules of a picture with one bit or a palette index a pixel, read without any library."""
    width, height, depth, _ = struct.unpack(">IIBB", png[16:26])
    at, packed = 8, b""
    while at < len(png):
        (size,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            packed += png[at + 8 : at + 8 + size]
        at += size + 12
    raw, step = zlib.decompress(packed), 1 + (width * depth + 7) // 8
    rows = [raw[row * step + 1 : (row + 1) * step] for row in range(0, height, scale)]
    assert depth == 1
    return [[not row[x // 8] >> (7 - x % 8) & 1 for x in range(0, width, scale)] for row in rows]


async def test_the_picture_is_the_links_code_with_its_quiet_zone(api: Api) -> None:
    _, taken = await api.report(BODY)
    status, kind, png, cache = await drawn(api, f"/v1/visits/{taken['id']}/qr.png?scale=3")
    assert (status, kind) == (200, "image/png")
    assert cache.startswith("private")
    found = modules(png, 3)
    code = segno.make_qr(taken["link"], error="m")
    assert code.error == "M"
    bare = [[bool(one) for one in row] for row in code.matrix]
    assert [row[4:-4] for row in found[4:-4]] == bare
    assert not any(any(row) for row in found[:4] + found[-4:])
    assert not any(any(row[:4] + row[-4:]) for row in found)


async def test_the_drawing_is_svg_and_its_size_can_be_chosen(api: Api) -> None:
    _, taken = await api.report(BODY)
    status, kind, svg, cache = await drawn(api, f"/v1/visits/{taken['id']}/qr.svg?scale=10")
    assert (status, kind) == (200, "image/svg+xml")
    assert cache.startswith("private")
    root = ET.fromstring(svg)
    assert root.tag.endswith("svg")
    assert root.attrib["width"] == "450"
    _, _, usual, _ = await drawn(api, f"/v1/visits/{taken['id']}/qr.svg")
    assert ET.fromstring(usual).attrib["width"] == "360"


@pytest.mark.parametrize("scale", ["0", "41", "-1", "2.5", "x", "", "9" * 5000, "%D9%A3"])
@pytest.mark.parametrize("kind", ["svg", "png"])
async def test_a_scale_that_is_none_is_told(api: Api, kind: str, scale: str) -> None:
    _, taken = await api.report(BODY)
    answer = await api.code("GET", f"/v1/visits/{taken['id']}/qr.{kind}?scale={scale}")
    assert answer == (422, "bad_scale", "scale")


@pytest.mark.parametrize("kind", ["svg", "png"])
async def test_a_code_wants_a_key_and_a_visit(api: Api, kind: str) -> None:
    assert await api.code("GET", f"/v1/visits/7/qr.{kind}") == (404, "not_found", None)
    _, taken = await api.report(BODY)
    api.headers = {}
    assert (await api.code("GET", f"/v1/visits/{taken['id']}/qr.{kind}"))[:2] == (401, "unauthorized")


async def test_the_code_follows_the_link(api: Api) -> None:
    _, taken = await api.report(BODY)
    _, _, before, _ = await drawn(api, f"/v1/visits/{taken['id']}/qr.png")
    await api.ask("PUT", "/v1/visits/by-external/A-1001", json=changed("customer.external_id", "C-8"))
    _, _, after, _ = await drawn(api, f"/v1/visits/{taken['id']}/qr.png")
    assert before != after
