#!/usr/bin/env python3
"""Makes the help of the extension: pages in Vietnamese and English that a browser shows without any network.

  make_help.py FOLDER    writes FOLDER/{vi,en}/*.html and FOLDER/style.css
  make_help.py --check   writes nothing: fails where the sources do not fit together

One source for each fact: the checks come from docs/checks.md, which a test of the core keeps equal to the table of checks,
the functions from extension/functions.json, what corrections there are from help/corrections.tsv; help/deck.*.html is
written by hand. Every check has a page of its own, since many desktops drop "#anchor" when they open a file.
"""
import html
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import make_addin_help as addin  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent
CHECKS = ROOT / "docs" / "checks.md"
SOURCE = ROOT / "help"
LANGUAGES = ("vi", "en")

WORDS = {
    "title": ("Trợ giúp ĐạtChuẩn", "ĐạtChuẩn Help"),
    "lead": ("Kiểm định chất lượng giáo dục và chuẩn quốc gia, ngay trong Calc. Mọi trang ở đây nằm trên máy này.",
             "School accreditation and national standards, inside Calc. All pages are on this computer."),
    "deck": ("Ngăn Kiểm định", "The deck"),
    "deckLead": ("Kết quả, những gì còn thiếu, vấn đề cần xem, phím tắt, tùy chọn",
                 "Result, what is missing, findings, keys, options"),
    "functions": ("Các hàm KD", "The KD functions"),
    "functionsLead": ("Mức, kết luận, số đếm và mốc ngày trong ô của bảng tính",
                      "Levels, conclusions, counts and dates in cells"),
    "checks": ("Các lỗi được kiểm tra", "The checks"),
    "checksLead": ("Mỗi mã vấn đề: ý nghĩa, vì sao cần xem, cách sửa",
                   "Each finding: what it means, why it matters, how to repair it"),
    "start": ("Mục lục", "Contents"),
    "other": ("English", "Tiếng Việt"),
    "error": ("✖ Lỗi", "✖ Error"),
    "warning": ("▲ Cảnh báo", "▲ Warning"),
    "info": ("● Thông tin", "ℹ Info"),
    "errorWhy": ("Kết quả không thể tin được khi chưa xử lý vấn đề này.",
                 "The result cannot be trusted before this is settled."),
    "warningWhy": ("Có lẽ sai, hoặc cần người xem lại.", "Probably wrong, or a person has to look."),
    "infoWhy": ("Nên biết; không làm sai kết quả.", "Worth knowing; the result is not affected."),
    "why": ("Vì sao cần xem", "Why it matters"),
    "repair": ("Cách sửa", "How to repair it"),
    "safe": ("Khi chữ đúng đã rõ, lệnh sửa của ngăn Kiểm định ghi lại ô mà không đổi nghĩa; hoàn tác được bằng Ctrl+Z. "
             "Trường hợp còn phải chọn, ngăn hỏi trước.",
             "Where the right text is clear, the deck's repair rewrites the cell without changing its meaning; Ctrl+Z "
             "undoes it. Where there is a choice the deck asks first."),
    "confirm": ("Khi có đề xuất, ngăn Kiểm định cho xem chữ cũ và chữ mới, và chỉ ghi sau khi anh chị đồng ý; hoàn tác "
                "được bằng Ctrl+Z.",
                "Where there is a proposal, the deck shows old and new text and writes only when you agree; Ctrl+Z undoes "
                "it."),
    "hand": ("Chỉ người biết hồ sơ mới quyết định được: hãy sửa trong ô, ngăn sẽ kiểm tra lại. Nếu vấn đề không áp dụng "
             "cho trường, có thể bỏ qua và ghi lý do.",
             "Only a person who knows the file can decide: correct the cell, and the deck checks again. A finding that "
             "does not apply to the school can be ignored with a reason."),
    "slots": ("Dấu … là chỗ ghi mã, ô hoặc số liệu của bảng.", "… stands for codes, cells or figures of the table."),
    "code": ("mã", "code"), "message": ("thông báo", "message"), "severity": ("mức", "severity"),
    "argument": ("đối số", "argument"), "meaning": ("ý nghĩa", "meaning"), "examples": ("Ví dụ", "Examples"),
    "brackets": ("Đối số trong ngoặc vuông có thể bỏ trống; dấu … nghĩa là có thể lặp lại. Dấu phân cách là dấu chấm phẩy.",
                 "Arguments in square brackets may be omitted; … may be repeated. Arguments are separated by semicolons."),
    "foot": ("Tạo cùng lúc với tiện ích, từ chính bảng lỗi và bảng hàm của nó.",
             "Made together with the extension, from its own tables of checks and functions."),
}
GROUPS = {
    "S": ("Cấu trúc của bảng", "Structure of the sheet"),
    "L": ("Mức và kết luận", "Levels and conclusions"),
    "E": ("Mã minh chứng", "Evidence codes"),
    "V": ("Danh mục minh chứng", "Evidence lists"),
    "T": ("Số liệu", "Figures"),
    "C": ("Số liệu và điều đã khẳng định", "Figures against claims"),
    "P": ("Kế hoạch cải tiến", "Improvement plans"),
    "X": ("Chữ và số trong ô", "Text and numbers in cells"),
    "R": ("Kế hoạch, danh sách trường", "Plans and registers of schools"),
    "K": ("Giấy chứng nhận và ngày", "Certificates and dates"),
    "I": ("Tệp, công thức, trao đổi", "Files, formulas, interchange"),
}


def word(key, language):
    return WORDS[key][LANGUAGES.index(language)]


def text(words):
    """Plain words as HTML; the slots of a message are what differs from case to case."""
    return html.escape(re.sub(r"\{\w+\}", "…", words), quote=False)


def load_checks():
    """The rows of docs/checks.md: {"code", "severity", "message": {language: text}, "why": {language: text}}."""
    checks = []
    for line in CHECKS.read_text(encoding="utf-8").splitlines():
        if not re.match(r"\| [A-Z]\d\d \|", line):
            continue
        code, severity, message, why = line.removeprefix("| ").removesuffix(" |").split(" | ")
        checks.append({"code": code, "severity": severity,
                       "message": dict(zip(LANGUAGES, message.split("<br>"), strict=True)),
                       "why": dict(zip(LANGUAGES, why.split("<br>"), strict=True))})
    return checks


def load_corrections():
    """Code → "safe" or "confirm"; a code that is not there is repaired by hand."""
    lines = (SOURCE / "corrections.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return dict(line.split("\t") for line in lines)


def page(name, title, body, language):
    other = LANGUAGES[1 - LANGUAGES.index(language)]
    links = [("index", "start"), ("deck", "deck"), ("functions", "functions"), ("checks", "checks")]
    nav = "".join(f'<a href="{to}.html">{word(key, language)}</a>' for to, key in links)
    return (f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta name="viewport" content="width=device-width">\n<title>{title} · ĐạtChuẩn</title>\n'
            f'<link rel="stylesheet" href="../style.css">\n</head>\n<body>\n'
            f'<nav>{nav}<a href="../{other}/{name}.html" lang="{other}">{word("other", language)}</a></nav>\n'
            f'<main>\n{body}\n</main>\n<footer>{word("foot", language)}</footer>\n</body>\n</html>\n')


def index(language):
    entries = "".join(f'<dt><a href="{name}.html">{word(name, language)}</a></dt><dd>{word(name + "Lead", language)}</dd>\n'
                      for name in ("deck", "functions", "checks"))
    return f'<h1>{word("title", language)}</h1>\n<p>{word("lead", language)}</p>\n<dl>\n{entries}</dl>'


def function_list(table, language):
    parts = [f'<h1>{word("functions", language)}</h1>', f'<p>{word("brackets", language)}</p>', "<p>"]
    parts += [" · ".join(f'<a href="#{f["name"]}">{table["prefix"]}{f["name"].upper()}</a>' for f in table["functions"]),
              "</p>"]
    for function in table["functions"]:
        parts += [f'<h2 id="{function["name"]}">{table["prefix"]}{function["name"].upper()}</h2>',
                  f'<p><code>{html.escape(addin.signature(table, function, language))}</code></p>',
                  f"<p>{html.escape(function[language], quote=False)}</p>"]
        if function["arguments"]:
            parts.append(f'<table><tr><th>{word("argument", language)}</th><th>{word("meaning", language)}</th></tr>')
            parts += [f"<tr><td>{html.escape(argument[language][0])}</td>"
                      f"<td>{html.escape(argument[language][1], quote=False)}</td></tr>" for argument in function["arguments"]]
            parts.append("</table>")
        parts += [f'<h3>{word("examples", language)}</h3>',
                  "<pre><code>" + "\n".join(html.escape(e, quote=False) for e in function["examples"]) + "</code></pre>"]
    return "\n".join(parts)


def check_list(checks, language):
    parts = [f'<h1>{word("checks", language)}</h1>', f'<p>{word("slots", language)}</p>']
    group = None
    for check in checks:
        if check["code"][0] != group:
            if group:
                parts.append("</table>")
            group = check["code"][0]
            parts += [f'<h2 id="{group}">{group} · {GROUPS[group][LANGUAGES.index(language)]}</h2>',
                      f'<table><tr><th>{word("code", language)}</th><th>{word("severity", language)}</th>'
                      f'<th>{word("message", language)}</th></tr>']
        parts.append(f'<tr><td><a href="{check["code"]}.html">{check["code"]}</a></td>'
                     f'<td class="severity">{word(check["severity"], language)}</td>'
                     f'<td>{text(check["message"][language])}</td></tr>')
    return "\n".join(parts + ["</table>"])


def check_page(check, correction, language):
    group = check["code"][0]
    return (f'<h1>{check["code"]} · {word(check["severity"], language)}</h1>\n'
            f'<blockquote>{text(check["message"][language])}</blockquote>\n'
            f'<p>{word(check["severity"] + "Why", language)}</p>\n'
            f'<h2>{word("why", language)}</h2>\n<p>{text(check["why"][language])}</p>\n'
            f'<h2>{word("repair", language)}</h2>\n<p>{word(correction, language)}</p>\n'
            f'<p><a href="checks.html#{group}">{GROUPS[group][LANGUAGES.index(language)]}</a> · '
            f'<a href="deck.html#findings">{word("deck", language)}</a></p>')


def pages():
    """Path → content of every file of the help."""
    table, checks, corrections = addin.load_functions(), load_checks(), load_corrections()
    strange = set(corrections) - {check["code"] for check in checks}
    if strange or not checks:
        raise ValueError(f"help/corrections.tsv names checks that do not exist: {sorted(strange)}")
    files = {"style.css": (SOURCE / "style.css").read_text(encoding="utf-8")}
    for language in LANGUAGES:
        deck = (SOURCE / f"deck.{language}.html").read_text(encoding="utf-8")
        bodies = {"index": (word("title", language), index(language)),
                  "deck": (word("deck", language), deck),
                  "functions": (word("functions", language), function_list(table, language)),
                  "checks": (word("checks", language), check_list(checks, language))}
        for check in checks:
            bodies[check["code"]] = (check["code"], check_page(check, corrections.get(check["code"], "hand"), language))
        for name, (title, body) in bodies.items():
            files[f"{language}/{name}.html"] = page(name, title, body, language)
    return files


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    files = pages()
    if sys.argv[1] == "--check":
        return 0
    folder = pathlib.Path(sys.argv[1])
    for old in folder.glob("*/*.html"):  # a check that was dropped leaves no page behind
        if str(old.relative_to(folder)) not in files:
            old.unlink()
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
