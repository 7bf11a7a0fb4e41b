#!/usr/bin/env python3
"""Makes the sample workbooks of samples/ from the official titles in rules/domain. Schools and people are invented.

  make_samples.py            writes the .xlsx files
  make_samples.py --ods      … and their .ods twins, converted by soffice
  make_samples.py --check    writes nothing; fails when an .xlsx is not what it would write, or a twin is missing
"""
import argparse
import csv
import pathlib
import subprocess
import sys
import tempfile
import zipfile

from xlsx import Style, Workbook

ROOT = pathlib.Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "samples"

PLAIN = Style(wrap=True, border=True)
CENTRE = Style(align="center", border=True, wrap=True)
HEADER = Style(bold=True, align="center", border=True, wrap=True)
STANDARD = Style(bold=True, border=True, wrap=True)
LETTERHEAD = Style(align="center", size=12)
LETTERHEAD_BOLD = Style(bold=True, align="center", size=12)
TITLE = Style(bold=True, align="center", size=14)
HEADING = Style(bold=True, size=13)
ITALIC = Style(italic=True, align="center", size=12)


def read_table(name):
    with open(ROOT / "rules" / "domain" / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


CRITERIA = read_table("2018-criteria.tsv")
GISTS = {(row["school_type"], row["code"], row["level"], row["letter"]): row["gist_vi"]
         for row in read_table("2018-indicators.tsv")}
ITEMS = read_table("2018-level4.tsv")


class School:
    """What a self-assessment says. `reached`: level of a criterion (0 = Không đạt, None = blank) where it is not its
    highest; `unmet_items`: khoản of Điều 22 that are not met, None = no Mức 4 table."""

    def __init__(self, kind, name, office, place, day, head, reached=None, unmet_items=None):
        self.kind, self.name, self.office, self.place, self.day, self.head = kind, name, office, place, day, head
        self.criteria = [row for row in CRITERIA if row["school_type"] == kind]
        self.items = [row["item"] for row in ITEMS if row["school_type"] == kind]
        self.reached, self.unmet_items = reached or {}, unmet_items

    def standards(self):
        return {row["standard"]: row["standard_title_vi"] for row in self.criteria}

    @staticmethod
    def top(criterion):
        return 3 if criterion["m3"] != "-" else 2

    def level(self, criterion):
        return self.reached.get(criterion["code"], self.top(criterion))

    def school_level(self):
        """Only for schools without blanks."""
        lowest = min((3 if self.level(row) == self.top(row) else self.level(row)) for row in self.criteria)
        return 4 if lowest == 3 and self.unmet_items == [] else lowest

    def result(self):
        level = self.school_level()
        return f"Kết quả: Đạt Mức {level}" if level else "Kết quả: Không đạt"


def letterhead(sheet, school, last):
    """The head of an official paper over columns 0…last; returns the row after it."""
    middle = last // 3
    sheet.merge(0, 0, 0, middle, school.office, LETTERHEAD)
    sheet.merge(0, middle + 1, 0, last, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", LETTERHEAD_BOLD)
    sheet.merge(1, 0, 1, middle, school.name.upper(), LETTERHEAD_BOLD)
    sheet.merge(1, middle + 1, 1, last, "Độc lập - Tự do - Hạnh phúc", LETTERHEAD_BOLD)
    day, month, year = school.day
    sheet.merge(2, middle + 1, 2, last, f"{school.place}, ngày {day} tháng {month} năm {year}", ITALIC)
    return 4


def header(sheet, row, first, labels):
    """The three-row header of forms.md 1.1: label columns, then Kết quả > Không đạt | Đạt > Mức 1…3."""
    for offset, label in enumerate(labels):
        sheet.merge(row, first + offset, row + 2, first + offset, label, HEADER)
    column = first + len(labels)
    sheet.merge(row, column, row, column + 3, "Kết quả", HEADER)
    sheet.merge(row + 1, column, row + 2, column, "Không đạt", HEADER)
    sheet.merge(row + 1, column + 1, row + 1, column + 3, "Đạt", HEADER)
    for level in (1, 2, 3):
        sheet.put(row + 2, column + level, f"Mức {level}", HEADER)
    return row + 3


def marks(sheet, row, column, school, criterion, highest_only, sign):
    level, top = school.level(criterion), school.top(criterion)
    sheet.put(row, column, sign if level == 0 else None, CENTRE)
    for n in (1, 2, 3):
        reached = level is not None and (n == level if highest_only else n <= level)
        sheet.put(row, column + n, "-----" if n > top else sign if reached else None, CENTRE)


def summary(sheet, row, school, labels, label_of, standards=None, highest_only=False, sign="x"):
    """Writes the table; returns the row of each code, and the row after the table."""
    row = header(sheet, row, 0, labels)
    rows = {}
    number = 0
    for standard, title in school.standards().items():
        if standards and standard not in standards:
            continue
        sheet.merge(row, 0, row, len(labels) + 3, f"Tiêu chuẩn {standard}: {title}", STANDARD)
        row += 1
        for criterion in (c for c in school.criteria if c["standard"] == standard):
            number += 1
            rows[criterion["code"]] = row
            for column, text in enumerate(label_of(criterion, number)):
                sheet.put(row, column, text, CENTRE if isinstance(text, int) else PLAIN)
            marks(sheet, row, len(labels), school, criterion, highest_only, sign)
            row += 1
    return rows, row


def level4(sheet, row, school):
    """forms.md 1.2, over columns 0…3."""
    sheet.put(row, 0, "1.2. Đánh giá tiêu chí Mức 4", HEADING)
    row += 1
    sheet.merge(row, 0, row + 1, 0, "Tiêu chí", HEADER)
    sheet.merge(row, 1, row, 2, "Kết quả", HEADER)
    sheet.put(row + 1, 1, "Không đạt", HEADER)
    sheet.put(row + 1, 2, "Đạt", HEADER)
    sheet.merge(row, 3, row + 1, 3, "Ghi chú", HEADER)
    row += 2
    for item in school.items:
        unmet = item in school.unmet_items
        for column, text in enumerate((f"Khoản {item} Điều 22", "x" if unmet else None, None if unmet else "x", None)):
            sheet.put(row, column, text, PLAIN if column in (0, 3) else CENTRE)
        row += 1
    return row


def signatures(sheet, row, last, school):
    middle = last // 3
    sheet.merge(row, 0, row, middle, "THƯ KÝ HỘI ĐỒNG", LETTERHEAD_BOLD)
    sheet.merge(row, middle + 1, row, last, "CHỦ TỊCH HỘI ĐỒNG TỰ ĐÁNH GIÁ", LETTERHEAD_BOLD)
    sheet.merge(row + 1, middle + 1, row + 1, last, "HIỆU TRƯỞNG", LETTERHEAD_BOLD)
    sheet.merge(row + 5, middle + 1, row + 5, last, school.head, LETTERHEAD_BOLD)


def opening(sheet, school, last):
    row = letterhead(sheet, school, last)
    sheet.merge(row, 0, row, last, "TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ", TITLE)
    sheet.put(row + 2, 0, "1. Kết quả đánh giá", HEADING)
    sheet.put(row + 3, 0, "1.1. Đánh giá tiêu chí Mức 1, 2 và 3", HEADING)
    return row + 4


def closing(sheet, row, last, school, result):
    sheet.put(row, 0, result, HEADING)
    sheet.put(row + 1, 0, "2. Kết luận: " + result.removeprefix("Kết quả: "), HEADING)
    signatures(sheet, row + 3, last, school)


def primary_school():
    """Cumulative marks, both tables on one sheet: Mức 2, three criteria block Mức 3."""
    school = School("TH", "Trường Tiểu học Kim Đồng", "UBND QUẬN BA ĐÌNH", "Hà Nội", (15, 5, 2019), "Nguyễn Thị Hạnh",
                    {"1.1": 2, "3.6": 2, "5.5": 2}, ["2"])
    book = Workbook("Tổng hợp kết quả tự đánh giá")
    sheet = book.add("Tổng hợp", (28, 12, 12, 12, 12))
    row = opening(sheet, school, 4)
    _, row = summary(sheet, row, school, ["Tiêu chuẩn,\ntiêu chí"], lambda c, n: [f"Tiêu chí {c['code']}"])
    row = level4(sheet, row + 1, school)
    closing(sheet, row + 1, 4, school, school.result())
    return book


def preschool():
    """One mark a row, number and title columns, Mức 4 on a sheet of its own: Mức 3."""
    school = School("MN", "Trường Mầm non Hoa Sen", "UBND HUYỆN ĐÔNG ANH", "Hà Nội", (20, 5, 2019), "Trần Thị Mai", {},
                    ["1", "2", "4", "5", "6"])
    book = Workbook("Tổng hợp kết quả tự đánh giá")
    sheet = book.add("Mức 1-2-3", (6, 14, 60, 11, 9, 9, 9))
    row = opening(sheet, school, 6)
    _, row = summary(sheet, row, school, ["TT", "Tiêu chuẩn, tiêu chí", "Nội dung"],
                     lambda c, n: [n, f"Tiêu chí {c['code']}", c["title_vi"]], highest_only=True)
    closing(sheet, row + 1, 6, school, school.result())
    level4(book.add("Mức 4", (24, 12, 12, 30)), 0, school)
    return book


def lower_secondary():
    """A sheet for each standard, upper-case marks, one criterion not assessed yet."""
    school = School("TRH", "Trường THCS Nguyễn Du", "UBND QUẬN 1", "Thành phố Hồ Chí Minh", (10, 6, 2020), "Lê Văn Minh",
                    {"4.2": None, "1.4": 2, "2.2": 2, "5.6": 2})
    book = Workbook("Tự đánh giá theo tiêu chuẩn")
    for standard, title in school.standards().items():
        sheet = book.add(f"Tiêu chuẩn {standard}", (52, 12, 9, 9, 9))
        row = letterhead(sheet, school, 4)
        sheet.merge(row, 0, row, 4, f"TIÊU CHUẨN {standard}: {title.upper()}", TITLE)
        summary(sheet, row + 2, school, ["Tiêu chuẩn, tiêu chí"], lambda c, n: [f"TC {c['code']}. {c['title_vi']}"],
                standards=[standard], sign="X")
    return book


def upper_secondary():
    """Code and title in two columns, every level and every khoản met: Mức 4."""
    school = School("TRH", "Trường THPT Chu Văn An", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Hà Nội", (25, 5, 2021), "Phạm Quốc Huy", {},
                    [])
    book = Workbook("Tổng hợp kết quả tự đánh giá")
    sheet = book.add("Tự đánh giá", (12, 64, 11, 9, 9, 9))
    row = opening(sheet, school, 5)
    _, row = summary(sheet, row, school, ["Tiêu chí", "Tên tiêu chí"], lambda c, n: [c["code"], c["title_vi"]])
    row = level4(sheet, row + 1, school)
    closing(sheet, row + 1, 5, school, school.result())
    return book


def form(sheet, school, criterion, unmet):
    """forms.md 1.3. `unmet`: indicators of this criterion that are not met, as (level, letter)."""
    kind, code = school.kind, criterion["code"]
    row = 0
    for text in (f"Trường: {school.name}", "Nhóm, cá nhân: Nhóm công tác số " + criterion["standard"],
                 f"Tiêu chuẩn {criterion['standard']}: {criterion['standard_title_vi']}",
                 f"Tiêu chí {code}: {criterion['title_vi']}"):
        sheet.put(row, 0, text, HEADING if text.startswith("Tiêu chí") else Style())
        row += 1
    for level in (1, 2, 3):
        letters = criterion[f"m{level}"]
        if letters == "-":
            continue
        sheet.put(row, 0, f"Mức {level}:", Style(bold=True))
        for letter in letters:
            row += 1
            lead = "" if letter == "*" else letter + ") "
            sheet.merge(row, 0, row, 5, lead + GISTS[kind, code, str(level), letter], Style(wrap=True))
        row += 1
    for number, part in enumerate(("Mô tả hiện trạng", "Điểm mạnh", "Điểm yếu", "Kế hoạch cải tiến chất lượng"), 1):
        sheet.put(row, 0, f"{number}. {part}", HEADING)
        row += 2
    sheet.put(row, 0, "5. Tự đánh giá", HEADING)
    row += 1
    for level in (1, 2, 3):
        column = 2 * (level - 1)
        sheet.merge(row, column, row, column + 1, f"Mức {level}", HEADER)
        sheet.put(row + 1, column, "Chỉ báo", HEADER)
        sheet.put(row + 1, column + 1, "Đạt/Không đạt", HEADER)
        letters = criterion[f"m{level}"].replace("-", "")
        for line in range(3):
            letter = letters[line] if line < len(letters) else "-"
            claim = "-" if letter == "-" else "Không đạt" if (level, letter) in unmet else "Đạt"
            sheet.put(row + 2 + line, column, letter, CENTRE)
            sheet.put(row + 2 + line, column + 1, claim, CENTRE)
    low = min((level for level, _ in unmet), default=school.top(criterion) + 1) - 1
    sheet.put(row + 5, 0, f"Kết quả: Đạt mức {low}" if low else "Kết quả: Không đạt", HEADING)
    sheet.merge(row + 7, 0, row + 7, 2, "Xác nhận của trưởng nhóm công tác", LETTERHEAD_BOLD)
    sheet.merge(row + 7, 3, row + 7, 5, "Người viết", LETTERHEAD_BOLD)


def forms():
    """A form for each criterion: 5.1 fails one indicator of Mức 2, so the school is at Mức 1."""
    school = School("TRH", "Trường THCS Trần Phú", "UBND THÀNH PHỐ HẢI DƯƠNG", "Hải Dương", (15, 5, 2019), "Đỗ Thị Lan")
    unmet = {"5.1": [(2, "a")], "3.6": [(3, "*")]}
    book = Workbook("Phiếu đánh giá tiêu chí")
    cover = book.add("Thông tin", (24, 40))
    for row, (label, value) in enumerate((("Tên trường", school.name), ("Loại trường", "THCS"),
                                          ("Ngày đánh giá", "15/5/2019"), ("Hiệu trưởng", school.head))):
        cover.put(row, 0, label, Style(bold=True))
        cover.put(row, 1, value)
    for criterion in school.criteria:
        form(book.add(f"TC {criterion['code']}", (12, 18, 12, 18, 12, 18)), school, criterion,
             unmet.get(criterion["code"], []))
    return book


def mistakes():
    """One of each mistake that a clerk makes: see samples/README.md."""
    school = School("TH", "Trường Tiểu học Lê Lợi", "UBND HUYỆN THANH TRÌ", "Hà Nội", (15, 5, 2019), "Vũ Thị Thu",
                    {"4.2": None})
    book = Workbook("Tổng hợp kết quả tự đánh giá")
    sheet = book.add("Tổng hợp", (28, 12, 12, 12, 12))
    row = opening(sheet, school, 4)
    rows, row = summary(sheet, row, school, ["Tiêu chuẩn,\ntiêu chí"],
                        lambda c, n: [1.1 if c["code"] == "1.10" else f"Tiêu chí {c['code']}"])
    sheet.put(rows["2.3"], 3, None, CENTRE)     # Mức 3 over an unmet Mức 2
    sheet.put(rows["3.2"], 1, "x", CENTRE)      # Không đạt and Mức 1…3
    sheet.put(rows["1.2"], 4, "x", CENTRE)      # a Mức 3 that does not exist
    sheet.put(rows["1.3"], 3, "-----", CENTRE)  # dashes in a level that exists
    sheet.put(rows["5.3"], 2, None, CENTRE)     # one mark a row among cumulative ones
    sheet.put(rows["5.3"], 3, None, CENTRE)
    closing(sheet, row + 1, 4, school, "Kết quả: Đạt Mức 3")
    return book


def primary_school_2026():
    """Biểu 1 (a) of TT 57/2026: Mức 1; four of the seven others reach Mức 2, so any one more leads to Mức 2."""
    school = School("TH", "Trường Tiểu học Võ Thị Sáu", "UBND PHƯỜNG TÂY HỒ", "Hà Nội", (20, 5, 2027), "Hoàng Thị Yến")
    reached = {"1.1": 1, "2.3": 1, "3.5": 1}
    criteria = [row for row in read_table("2026-criteria.tsv") if row["programme"] == "PT"]
    book = Workbook("Báo cáo tự đánh giá")
    sheet = book.add("Biểu 1", (70, 12, 10, 10))
    row = letterhead(sheet, school, 3)
    sheet.merge(row, 0, row, 3, "TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ", TITLE)
    row += 2
    sheet.merge(row, 0, row + 2, 0, "Tiêu chuẩn, Tiêu chí", HEADER)
    sheet.merge(row, 1, row, 3, "Kết quả đánh giá tiêu chí", HEADER)
    sheet.merge(row + 1, 1, row + 2, 1, "Không đạt Mức 1", HEADER)
    sheet.merge(row + 1, 2, row + 1, 3, "Đạt", HEADER)
    sheet.put(row + 2, 2, "Mức 1", HEADER)
    sheet.put(row + 2, 3, "Mức 2", HEADER)
    row += 3
    standard = None
    for criterion in criteria:
        if criterion["standard"] != standard:
            standard = criterion["standard"]
            sheet.merge(row, 0, row, 3, f"Tiêu chuẩn {standard}: {criterion['standard_title_vi']}", STANDARD)
            row += 1
        level = reached.get(criterion["code"], 2)
        sheet.put(row, 0, f"Tiêu chí {criterion['code']}: {criterion['title_vi']}", PLAIN)
        for column in (1, 2, 3):
            sheet.put(row, column, "×" if column == level + 1 else None, CENTRE)
        row += 1
    for column, text in enumerate(("Cộng chung", 0, 3, 12)):
        sheet.put(row, column, text, HEADER)
    closing(sheet, row + 2, 3, school, "Kết quả: Đạt Mức 1")
    return book


def provincial_plan():
    """The province's plan of a year with its list, and the register that it rests on: see samples/README.md."""
    kinds = (("Trường Mầm non", "Mầm non", ("Hoa Mai", "Hoa Sen", "Sơn Ca", "Tuổi Thơ", "Bình Minh")),
             ("Trường Tiểu học", "Tiểu học", ("Kim Đồng", "Lê Văn Tám", "Võ Thị Sáu", "Nguyễn Du", "Trưng Vương")),
             ("Trường THCS", "THCS", ("Nguyễn Trãi", "Lê Lợi", "Trần Phú", "Phan Bội Châu")))
    areas = ("Phường An Phú", "Xã Bình Sơn", "Xã Cam Thủy", "Xã Đông Hải")
    schools = [(f"{kind} {name}", area, word) for area in areas for kind, word, names in kinds for name in names]
    new, kept = schools[:16], schools[16:55]
    book = Workbook("Kế hoạch xây dựng trường đạt chuẩn quốc gia năm 2024")
    sheet = book.add("Phụ lục", (5, 30, 18, 12, 16, 9, 9, 30, 14, 14))
    sheet.merge(0, 0, 0, 9, "PHỤ LỤC", LETTERHEAD_BOLD)
    sheet.merge(1, 0, 1, 9, "DANH SÁCH TRƯỜNG CÔNG NHẬN ĐẠT CHUẨN QUỐC GIA NĂM 2024", TITLE)
    sheet.merge(2, 0, 2, 9, "(Kèm theo Kế hoạch số 18/KH-UBND ngày 15/01/2024 của UBND tỉnh)", ITALIC)
    sheet.merge(3, 0, 3, 9, "Trong năm công nhận mới 17 trường, duy trì 39 trường.", PLAIN)  # the list has 16
    for column, text in enumerate(("TT", "Tên trường", "Xã, phường", "Cấp học", "Công nhận mới/duy trì", "Mức độ CQG",
                                   "Cấp độ KĐCLGD", "Quyết định, năm công nhận trước", "Thời gian thực hiện",
                                   "Ghi chú")):
        sheet.put(5, column, text, HEADER)
    row = 6
    for number, (name, area, word) in enumerate(new + kept, 1):
        old = number > len(new)
        day = f"{number % 28 + 1:02d}/{11 + number % 2}/2019"
        decision = f"QĐ {1000 + number}/QĐ-UBND ngày {day}" if old else None
        if number == 20:
            decision = "QĐ 77/QĐ-UBND ngày 12/5/2017"  # ended in 2022: nothing to maintain
        time = "Quý III" if number == 30 else "Quý II" if old else "Quý IV"  # III leaves less than five months
        values = (number, name, area, word, "Duy trì" if old else "Công nhận mới", 1, 2, decision, time, None)
        for column, value in enumerate(values):
            sheet.put(row, column, value, PLAIN if column in (1, 2, 7) else CENTRE)
        row += 1
    register = book.add("Sổ theo dõi", (5, 30, 18, 9, 9, 18, 14, 14, 16))
    register.merge(0, 0, 0, 8, "SỔ THEO DÕI TRƯỜNG ĐẠT CHUẨN QUỐC GIA (Tính đến ngày 31/12/2023)", TITLE)
    for column, text in enumerate(("TT", "Tên trường", "Xã, phường", "Mức độ", "Cấp độ", "Số quyết định", "Ngày ký",
                                   "Hết hạn", "Cơ quan cấp")):
        register.put(2, column, text, HEADER)
    for line, (name, area, _) in enumerate(kept[20:26], 1):
        number = len(new) + 20 + line  # in the list of the plan
        day, month = number % 28 + 1, 11 + number % 2
        year = 2025 if line == 4 else 2024  # six years instead of five
        for column, value in enumerate((line, name, area, 1, 2, f"{1000 + number}/QĐ-UBND", f"{day:02d}/{month}/2019",
                                        f"{day:02d}/{month}/{year}", "UBND tỉnh")):
            register.put(2 + line, column, value, PLAIN if column in (1, 2) else CENTRE)
    return book


BOOKS = {"tieu-hoc-kim-dong": primary_school, "mam-non-hoa-sen": preschool, "thcs-nguyen-du": lower_secondary,
         "thpt-chu-van-an": upper_secondary, "phieu-thcs-tran-phu": forms, "tieu-hoc-co-loi": mistakes,
         "tieu-hoc-vo-thi-sau-2026": primary_school_2026, "ke-hoach-tinh-2024": provincial_plan}


def is_current(path, book):
    if not path.exists() or not path.with_suffix(".ods").exists():
        return False
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name).decode("utf-8") for name in package.namelist()} == book.parts()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ods", action="store_true")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    SAMPLES.mkdir(exist_ok=True)
    paths = {SAMPLES / f"{name}.xlsx": make() for name, make in BOOKS.items()}
    if options.check:
        stale = [path.name for path, book in paths.items() if not is_current(path, book)]
        if stale:
            sys.exit(f"not up to date, run tools/make_samples.py --ods: {' '.join(stale)}")
        return
    for path, book in paths.items():
        book.write(path)
    if options.ods:
        with tempfile.TemporaryDirectory() as profile:
            subprocess.run(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "ods",
                            "--outdir", SAMPLES, *paths], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
