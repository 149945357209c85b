"""Spreadsheets as no program writes them: small files that claim to be enormous."""

import zipfile
from io import BytesIO

_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEADER = (
    "<row r='1'><c r='A1' t='inlineStr'><is><t>Klient</t></is></c>"
    "<c r='B1' t='inlineStr'><is><t>Teenus</t></is></c></row>"
)


def workbook(rows: str, sheet: str = "worksheets/sheet1.xml") -> bytes:
    """An XLSX of one sheet with those rows."""
    sheets = '<sheets><sheet name="S" sheetId="1" r:id="r"/></sheets>'
    book = f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}">{sheets}</workbook>'
    return _packed(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": _relations("officeDocument", "xl/workbook.xml"),
            "xl/workbook.xml": book,
            "xl/_rels/workbook.xml.rels": _relations("worksheet", sheet),
            f"xl/{sheet}": f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>',
        }
    )


def open_document(rows: str) -> bytes:
    """An ODS of one sheet with those rows."""
    names = 'xmlns:office="o" xmlns:table="t" xmlns:text="x"'
    table = f'<table:table table:name="S">{rows}</table:table>'
    return _packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="m"/>',
            "content.xml": f"<office:document-content {names}><office:body><office:spreadsheet>{table}"
            "</office:spreadsheet></office:body></office:document-content>",
        }
    )


def _relations(kind: str, target: str) -> str:
    relation = f'<Relationship Id="r" Type="{_LINKS}/{kind}" Target="{target}"/>'
    return f'<Relationships xmlns="{_PACKAGE}">{relation}</Relationships>'


def _packed(pieces: dict[str, str]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in pieces.items():
            packed.writestr(name, content)
    return out.getvalue()
