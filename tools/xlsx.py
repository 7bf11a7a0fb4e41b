"""Writes .xlsx files the way Excel does: shared strings, cell styles, merged cells, column widths, A4 pages.
The same content gives the same parts; only the compression may differ between versions of zlib."""
import io
import zipfile
from dataclasses import dataclass
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True)
class Style:
    """How a cell looks. Times New Roman throughout, as Decree 30/2020 asks of official papers."""
    bold: bool = False
    italic: bool = False
    size: int = 12
    align: str = "left"
    border: bool = False
    wrap: bool = False


def column_name(column):
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def address(row, column):
    return f"{column_name(column)}{row + 1}"


class Sheet:
    """Cells of one sheet; rows and columns count from 0."""

    def __init__(self, name, widths):
        self.name, self.widths = name, widths
        self.cells, self.merged, self.heights = {}, [], {}

    def put(self, row, column, value, style=Style()):
        """`value`: text stays text ("1.10"), a number is a number, None an empty cell with a style."""
        self.cells[row, column] = (value, style)

    def merge(self, row, column, last_row, last_column, value, style=Style()):
        for r in range(row, last_row + 1):
            for c in range(column, last_column + 1):
                self.put(r, c, None, style)
        self.put(row, column, value, style)
        if (row, column) != (last_row, last_column):
            self.merged.append(f"{address(row, column)}:{address(last_row, last_column)}")


class Workbook:
    def __init__(self, title):
        self.title, self.sheets = title, []

    def add(self, name, widths):
        self.sheets.append(Sheet(name, widths))
        return self.sheets[-1]

    def parts(self):
        """File name in the package → content, in the order of the package."""
        strings, styles = {}, {Style(): 0}
        sheets = [self._sheet(sheet, strings, styles) for sheet in self.sheets]
        parts = {"[Content_Types].xml": self._content_types(), "_rels/.rels": ROOT_RELATIONS,
                 "docProps/app.xml": APP, "docProps/core.xml": CORE.format(title=escape(self.title)),
                 "xl/workbook.xml": self._workbook(), "xl/_rels/workbook.xml.rels": self._relations(),
                 "xl/styles.xml": _styles(styles), "xl/sharedStrings.xml": _strings(strings)}
        for number, text in enumerate(sheets, 1):
            parts[f"xl/worksheets/sheet{number}.xml"] = text
        return parts

    def write(self, path):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
            for name, text in self.parts().items():
                package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text.encode("utf-8"),
                                 zipfile.ZIP_DEFLATED, 9)
        path.write_bytes(packed.getvalue())

    def _sheet(self, sheet, strings, styles):
        rows = {}
        for (row, column), cell in sorted(sheet.cells.items()):
            rows.setdefault(row, []).append((column, *cell))
        text = [HEAD, f'<worksheet xmlns="{MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>']
        for number, width in enumerate(sheet.widths, 1):
            text.append(f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>')
        text.append("</cols><sheetData>")
        for row, cells in rows.items():
            height = sheet.heights.get(row)
            text.append(f'<row r="{row + 1}"' + (f' ht="{height}" customHeight="1"' if height else "") + ">")
            for column, value, style in cells:
                index = styles.setdefault(style, len(styles))
                start = f'<c r="{address(row, column)}" s="{index}"'
                if value is None:
                    text.append(start + "/>")
                elif isinstance(value, str):
                    text.append(f'{start} t="s"><v>{strings.setdefault(value, len(strings))}</v></c>')
                else:
                    text.append(f"{start}><v>{value}</v></c>")
            text.append("</row>")
        text.append("</sheetData>")
        if sheet.merged:
            areas = "".join(f'<mergeCell ref="{area}"/>' for area in sheet.merged)
            text.append(f'<mergeCells count="{len(sheet.merged)}">{areas}</mergeCells>')
        text.append('<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
                    '<pageSetup paperSize="9" fitToHeight="0"/></worksheet>')
        return "".join(text)

    def _workbook(self):
        sheets = "".join(f'<sheet name="{escape(sheet.name)}" sheetId="{n}" r:id="rId{n}"/>'
                         for n, sheet in enumerate(self.sheets, 1))
        return f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{sheets}</sheets></workbook>'

    def _relations(self):
        count = len(self.sheets)
        targets = [(f"worksheets/sheet{n}.xml", "worksheet") for n in range(1, count + 1)]
        targets += [("styles.xml", "styles"), ("sharedStrings.xml", "sharedStrings")]
        entries = "".join(f'<Relationship Id="rId{n}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
                          for n, (target, kind) in enumerate(targets, 1))
        return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{entries}</Relationships>'

    def _content_types(self):
        parts = [("/xl/workbook.xml", f"{TYPES}.sheet.main+xml"), ("/xl/styles.xml", f"{TYPES}.styles+xml"),
                 ("/xl/sharedStrings.xml", f"{TYPES}.sharedStrings+xml"),
                 ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
                 ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")]
        parts += [(f"/xl/worksheets/sheet{n}.xml", f"{TYPES}.worksheet+xml") for n in range(1, len(self.sheets) + 1)]
        entries = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in parts)
        return (f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
                f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                f'<Default Extension="xml" ContentType="application/xml"/>{entries}</Types>')


def _strings(strings):
    entries = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in strings)
    return f'{HEAD}<sst xmlns="{MAIN}" uniqueCount="{len(strings)}">{entries}</sst>'


def _styles(styles):
    fonts, formats = [], []
    for style in styles:
        font = (("<b/>" if style.bold else "") + ("<i/>" if style.italic else "")
                + f'<sz val="{style.size}"/><color rgb="FF000000"/><name val="Times New Roman"/><family val="1"/>')
        if font not in fonts:
            fonts.append(font)
        formats.append(f'<xf numFmtId="0" fontId="{fonts.index(font)}" fillId="0" borderId="{int(style.border)}" xfId="0" '
                       f'applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="{style.align}" '
                       f'vertical="center" wrapText="{int(style.wrap)}"/></xf>')
    thin = "".join(f'<{side} style="thin"><color auto="1"/></{side}>' for side in ("left", "right", "top", "bottom"))
    return (f'{HEAD}<styleSheet xmlns="{MAIN}"><fonts count="{len(fonts)}">'
            + "".join(f"<font>{font}</font>" for font in fonts)
            + '</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill '
              'patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/>'
            + f'</border><border>{thin}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" '
              f'fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="{len(formats)}">{"".join(formats)}</cellXfs>'
              '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>')


ROOT_RELATIONS = (f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
                  f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" '
                  f'Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship '
                  f'Id="rId3" Type="{RELATIONS}/extended-properties" Target="docProps/app.xml"/></Relationships>')
APP = (f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
       "<Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>")
CORE = (HEAD + f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:creator>ĐạtChuẩn'
        '</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2019-05-15T08:00:00Z</dcterms:created>'
        "</cp:coreProperties>")
