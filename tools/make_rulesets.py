#!/usr/bin/env python3
"""Makes extension/rulesets/*.json from the tables in rules/domain and from rules/regimes.json.

    tools/make_rulesets.py            write the files
    tools/make_rulesets.py --check    write nothing; exit 1 when a committed file is stale

The output is read by people as much as by the loader: UTF-8 with real letters, short values on one line.
"""

import argparse
import functools
import json
import re
import sys
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOMAIN = ROOT / "rules" / "domain"
REGIMES = ROOT / "rules" / "regimes.json"
OUTPUT = ROOT / "extension" / "rulesets"
LINE = 120  # a value that fits into so many columns is written on one line


class Mistake(Exception):
    """The source tables contradict each other or the hand-written file."""


def require(holds, message):
    if not holds:
        raise Mistake(message)


@functools.cache
def table(name):
    """Rows of a TSV file as dictionaries. No quoting, as rules/domain promises."""
    lines = (DOMAIN / name).read_text(encoding="utf-8").splitlines()
    header = lines[0].split("\t")
    rows = []
    for number, line in enumerate(lines[1:], 2):
        cells = line.split("\t")
        require(len(cells) == len(header), f"{name}:{number}: {len(cells)} cells, expected {len(header)}")
        rows.append(dict(zip(header, cells)))
    return rows


def local(row, stem):
    return {"vi": row[stem + "_vi"], "en": row[stem + "_en"]}


def compact(value):
    """Drops what the loader takes as its default anyway: empty text and lists, false."""
    # `0 == False`, so a figure of zero must not be compared with it
    return {key: item for key, item in value.items() if item is not False and item not in ("", [])}


# ---- 2018 ------------------------------------------------------------------------------------------------------

def number(text):
    value = float(text)
    return int(value) if value.is_integer() else value


def threshold_confidence(note, quoted):
    if note.startswith("external norm"):
        return "E"
    # "suspended … (mapping derived)" speaks of the suspension, not of the figure
    if "derived" in note.replace("mapping derived", ""):
        return "D"
    return "A" if quoted else "B"


def threshold(row, quoted):
    return compact({
        "measure": row["measure_id"],
        "measureName": local(row, "measure"),
        "comparator": row["comparator"],
        "value": number(row["value"]),
        "unit": row["unit"],
        "variant": [] if row["variant"] == "default" else row["variant"].split("+"),
        "years": row["years"],
        "external": row["note"].startswith("external norm"),
        "confidence": threshold_confidence(row["note"], quoted),
        "note": row["note"],
    })


def thresholds_of(kind, code, level, letter, quoted_figures):
    quoted = f"{code} M{level}" in quoted_figures
    return [threshold(row, quoted) for row in table("2018-thresholds.tsv")
            if (row["school_type"], row["code"], row["level"], row["letter"]) == (kind, code, level, letter)]


# What these ask is about something that a school need not have ("nếu có"): where there is none they are left out
# (forms.md section 7; mistakes.md C13). Indicators with "nếu có" about a part of them only are none of these.
IF_ANY = {("MN", "1.9", "1", "b"), ("TH", "1.9", "1", "b"), ("TRH", "1.9", "1", "b"),
          ("MN", "5.4", "2", "c"), ("MN", "5.4", "3", "b")}


def is_if_any(row):
    key = (row["school_type"], row["code"], row["level"], row["letter"])
    require(key not in IF_ANY or "(nếu có)" in row["gist_vi"], f"{key}: the text does not say 'nếu có'")
    return key in IF_ANY


def indicator(row, quoted_figures):
    figures = thresholds_of(row["school_type"], row["code"], row["level"], row["letter"], quoted_figures)
    where = f'{row["school_type"]} {row["code"]} M{row["level"]}{row["letter"]}'
    require((row["quantified"] == "yes") == bool(figures), f"{where}: 'quantified' disagrees with the threshold table")
    return compact({
        "letter": row["letter"],
        "gist": local(row, "gist"),
        "ifAny": is_if_any(row),
        "quantified": row["quantified"] == "yes",
        "thresholds": figures,
        "note": row["note"],
    })


def levels_2018(row, info):
    found = [i for i in table("2018-indicators.tsv")
             if (i["school_type"], i["code"]) == (row["school_type"], row["code"])]
    levels = []
    for level in ("1", "2", "3"):
        letters = row["m" + level]
        rows = [i for i in found if i["level"] == level]
        require("".join(i["letter"] for i in rows) == letters.replace("-", ""),
                f'{row["school_type"]} {row["code"]} M{level}: indicators are not "{letters}"')
        if rows:
            levels.append({"level": int(level),
                           "indicators": [indicator(i, info.get("quotedFigures", [])) for i in rows]})
    return levels


def items_2018(info):
    items = []
    for row in table("2018-level4.tsv"):
        if row["school_type"] != info["type"]:
            continue
        code = "22." + row["item"]
        items.append(compact({
            "code": code,
            "label": {"vi": f'Khoản {row["item"]} Điều 22', "en": f'Article 22, item {row["item"]}'},
            "gist": local(row, "gist"),
            "quantified": row["quantified"] == "yes",
            "thresholds": thresholds_of(info["type"], code, "4", "*", []),
        }))
        require(("quantified" in items[-1]) == ("thresholds" in items[-1]),
                f'{info["type"]} {code}: "quantified" disagrees with the threshold table')
    return items


# ---- 2026 ------------------------------------------------------------------------------------------------------

def of_criterion(name, row):
    return [r for r in table(name) if (r["programme"], r["code"]) == (row["programme"], row["code"])]


def levels_2026(row, info):
    return [{"level": int(r["level"]), "indicators": [{"letter": "*", "gist": local(r, "gist")}]}
            for r in of_criterion("2026-levels.tsv", row)]


def suggestions_2026(row):
    kinds = [kind.strip() for r in of_criterion("2026-evidence.tsv", row) for kind in r["suggestion_vi"].split(";")]
    return {"evidence": kinds, "data": [local(r, "item") for r in of_criterion("2026-data.tsv", row)]}


# ---- both ------------------------------------------------------------------------------------------------------

def criterion(row, info):
    code = row["code"]
    head = {
        "code": code,
        "title": local(row, "title"),
        "titleVariants": info.get("titleVariants", {}).get(code, []),
        "mandatory": row.get("mandatory") == "yes",
        "confidence": info.get("confidence", {}).get(code, info["criterionConfidence"]),
    }
    if info["family"] == "2018":
        return compact(head | {"levels": levels_2018(row, info)})
    return compact(head | {"levels": levels_2026(row, info)} | suggestions_2026(row))


def standards(info):
    key = "school_type" if info["family"] == "2018" else "programme"
    result = []
    for row in table(info["family"] + "-criteria.tsv"):
        if row[key] != info["type"]:
            continue
        if not result or result[-1]["code"] != row["standard"]:
            result.append({"code": row["standard"], "title": local(row, "standard_title"), "criteria": []})
        require(result[-1]["title"] == local(row, "standard_title"), f'standard {row["standard"]} has two titles')
        result[-1]["criteria"].append(criterion(row, info))
    return result


def known_standards(info):
    """The few criteria of a provisional set, as regimes.json lists them."""
    return [s | ({"criteria": [c | {"confidence": info["criterionConfidence"]} for c in s["criteria"]]}
                 if "criteria" in s else {})
            for s in info["standards"]]


def named_sets(info, criteria, items):
    result = {}
    for name, rule in info.get("sets", {}).items():
        if rule.get("items") == "all":
            result[name] = [item["code"] for item in items]
        elif rule.get("criteria") == "all":
            result[name] = [c["code"] for c in criteria]
        else:
            result[name] = rule["criteria"]
    if "mandatory" in result:
        flagged = [c["code"] for c in criteria if c.get("mandatory")]
        require(flagged == result["mandatory"], f'{info["id"]}: mandatory criteria differ from 2026-criteria.tsv')
        require(sorted(flagged + result["others"]) == sorted(c["code"] for c in criteria),
                f'{info["id"]}: "mandatory" and "others" are not all criteria')
    return result


def suspension(entry):
    targets = []
    for text in entry["indicators"]:
        code, level, letter = re.fullmatch(r"([\d.]+) M(\d)(.)", text).groups()
        targets.append({"code": code, "level": int(level), "letter": letter})
    return entry | {"indicators": targets}


def check_counts(info, criteria, items):
    expected = info.get("counts", {})
    got = {"criteria": len(criteria), "indicators": {}}
    for c in criteria:
        for level in c["levels"]:
            name = str(level["level"])
            got["indicators"][name] = got["indicators"].get(name, 0) + len(level["indicators"])
    if "items" in expected:
        got["items"] = len(items)
    if "data" in expected:
        got["data"] = sum(len(c.get("data", [])) for c in criteria)
    require(got == expected, f'{info["id"]}: counts are {got}, expected {expected}')


def rule_set(entry, regimes):
    family = regimes["families"][entry["family"]]
    info = family | regimes["types"][entry["type"]] | entry
    info["sources"] = entry.get("sources", []) + family.get("sources", [])
    provisional = info["status"] == "provisional"
    chapters = known_standards(info) if provisional else standards(info)
    items = items_2018(info) if info["family"] == "2018" else []
    criteria = [c for s in chapters for c in s.get("criteria", [])]
    if not provisional:
        check_counts(info, criteria, items)

    result = {"format": "datchuan-ruleset/1", "id": info["id"], "version": regimes["version"]}
    for key in ("status", "name", "typeName", "regime", "schoolTypes", "validFrom", "validTo", "caution", "sources",
                "evidenceConvention", "figuresDecide", "figuresAdvisoryUntil", "expectedCriteria", "dataYears",
                "measures", "levelRules",
                "belowLowest", "nationalStandard", "multiLevelRule"):
        if key in info:
            result[key] = info[key]
    if "suspensions" in info:
        result["suspensions"] = [suspension(s) for s in info["suspensions"]]
    if "sets" in info:
        result["sets"] = named_sets(info, criteria, items)
    if items:
        result["items"] = items
    result["standards"] = chapters
    return result


def render(value, indent=0, lead=0):
    """JSON text with two blanks per step. `lead`: columns already used on the line by a key."""
    line = json.dumps(value, ensure_ascii=False)
    shallow = not isinstance(value, (dict, list)) or not any(
        isinstance(item, (dict, list)) for item in (value.values() if isinstance(value, dict) else value))
    if not value or not isinstance(value, (dict, list)) or (shallow and indent + lead + len(line) < LINE):
        return line
    inner = " " * (indent + 2)
    if isinstance(value, dict):
        parts = [f"{inner}{json.dumps(key, ensure_ascii=False)}: {render(item, indent + 2, len(key) + 4)}"
                 for key, item in value.items()]
        return "{\n" + ",\n".join(parts) + "\n" + " " * indent + "}"
    parts = [inner + render(item, indent + 2) for item in value]
    return "[\n" + ",\n".join(parts) + "\n" + " " * indent + "]"


def all_files():
    regimes = json.loads(REGIMES.read_text(encoding="utf-8"))
    files = {}
    for entry in regimes["sets"]:
        text = render(rule_set(entry, regimes)) + "\n"
        require(unicodedata.is_normalized("NFC", text), f'{entry["id"]}: text is not NFC')
        files[entry["id"] + ".json"] = text
    return files


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, fail when a file is stale")
    check = parser.parse_args().check
    try:
        files = all_files()
    except Mistake as mistake:
        print(f"make_rulesets: {mistake}", file=sys.stderr)
        return 1

    stale = sorted(p.name for p in OUTPUT.glob("*.json") if p.name not in files)
    for name, text in files.items():
        path = OUTPUT / name
        if path.exists() and path.read_bytes() == text.encode():
            continue
        stale.append(name)
        if not check:
            OUTPUT.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
            print(f"wrote {path.relative_to(ROOT)}")
    if check and stale:
        print("stale or foreign: " + ", ".join(stale) + "; run tools/make_rulesets.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
