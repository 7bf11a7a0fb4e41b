#!/usr/bin/env python3
"""Makes what describes the add-in functions from extension/functions.json, which must agree with idl/datchuan.idl.

  make_addin_help.py --xcu FILE    writes the configuration that the function wizard reads
  make_addin_help.py --docs        writes docs/functions.md
  make_addin_help.py --check       writes nothing; fails when the table, the IDL and docs/functions.md disagree
"""
import argparse
import json
import pathlib
import re
import sys
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = ROOT / "extension" / "functions.json"
IDL = ROOT / "idl" / "datchuan.idl"
DOCS = ROOT / "docs" / "functions.md"
LANGUAGES = ("vi", "en")


def load_functions():
    """The table with every argument's texts filled in: argument = {"name", "vi": [name, text], "en": [name, text]}."""
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    for function in table["functions"]:
        for argument in function["arguments"]:
            shared = table["parameters"].get(argument.get("text", argument["name"]), {})
            for language in LANGUAGES:
                argument.setdefault(language, shared.get(language))
    return table


def declared_methods():
    """Method name → list of (type, parameter name), in the order of the IDL."""
    text = re.sub(r"/\*.*?\*/|//[^\n]*", "", IDL.read_text(encoding="utf-8"), flags=re.S)
    body = re.search(r"interface\s+XKD\s*\{(.*?)\}\s*;", text, flags=re.S).group(1)
    methods = {}
    for name, parameters in re.findall(r"(\w+)\s*\(([^)]*)\)\s*;", body):
        found = re.findall(r"\[in\]\s*(.+?)\s+(\w+)\s*(?:,|$)", parameters.strip())
        methods[name] = [(re.sub(r"\s+", "", kind), parameter) for kind, parameter in found]
    return methods


def faults(table):
    """What is wrong with the table, in words."""
    methods = declared_methods()
    names = [function["name"] for function in table["functions"]]
    if names != list(methods):
        yield f"functions of the table {names} are not those of the IDL {list(methods)}, in this order"
    for function in table["functions"]:
        name = function["name"]
        declared = [parameter for _, parameter in methods.get(name, [])]
        described = [argument["name"] for argument in function["arguments"]]
        if declared != described:
            yield f"{name}: the table has {described}, the IDL {declared}"
        for language in LANGUAGES:
            if not function.get(language):
                yield f"{name}: no description in {language}"
            for argument in function["arguments"]:
                texts = argument.get(language)
                if not texts or len(texts) != 2 or not all(texts):
                    yield f"{name}, {argument['name']}: no name and description in {language}"
        if not function.get("examples"):
            yield f"{name}: no example"


def values(texts):
    """One <value> per language; en-US also answers for every other language."""
    return "".join(f'<value xml:lang="{"en-US" if language == "en" else language}">{escape(text)}</value>'
                   for language, text in texts)


def prop(name, texts):
    return f'<prop oor:name="{name}">{values(texts)}</prop>'


def xcu(table):
    lines = ['<?xml version="1.0" encoding="UTF-8"?>',
             "<!-- Made by tools/make_addin_help.py from extension/functions.json. -->",
             '<oor:component-data xmlns:oor="http://openoffice.org/2001/registry"'
             ' xmlns:xs="http://www.w3.org/2001/XMLSchema" oor:name="CalcAddIns" oor:package="org.openoffice.Office">',
             ' <node oor:name="AddInInfo">',
             f'  <node oor:name="{table["service"]}" oor:op="replace">',
             '   <node oor:name="AddInFunctions">']
    for function in table["functions"]:
        display = table["prefix"] + function["name"].upper()
        lines += [f'    <node oor:name="{function["name"]}" oor:op="replace">',
                  "     " + prop("DisplayName", [(language, display) for language in LANGUAGES]),
                  "     " + prop("Description", [(language, function[language]) for language in LANGUAGES]),
                  '     <prop oor:name="Category"><value>Add-In</value></prop>',
                  "     " + prop("CompatibilityName", [(language, display) for language in LANGUAGES]),
                  '     <node oor:name="Parameters">']
        for argument in function["arguments"]:
            lines += [f'      <node oor:name="{argument["name"]}" oor:op="replace">',
                      "       " + prop("DisplayName", [(language, argument[language][0]) for language in LANGUAGES]),
                      "       " + prop("Description", [(language, argument[language][1]) for language in LANGUAGES]),
                      "      </node>"]
        lines += ["     </node>", "    </node>"]
    lines += ["   </node>", "  </node>", " </node>", "</oor:component-data>", ""]
    return "\n".join(lines)


def signature(table, function, language):
    parts = []
    for argument in function["arguments"]:
        name = argument[language][0]
        if argument["name"] == "furtherTables":
            parts.append(f"[{name}]…")
        elif argument.get("optional"):
            parts.append(f"[{name}]")
        else:
            parts.append(name)
    return f'{table["prefix"]}{function["name"].upper()}({"; ".join(parts)})'


def docs(table):
    lines = ["<!-- Made by tools/make_addin_help.py from extension/functions.json. Do not edit. -->",
             "# Các hàm KD · The KD functions", "",
             "Tên hàm giống nhau trong mọi ngôn ngữ giao diện; đối số trong ngoặc vuông có thể bỏ trống, dấu … nghĩa là",
             "có thể lặp lại. Dấu phân cách đối số là dấu chấm phẩy.", "",
             "Function names are the same in every interface language. Arguments in square brackets may be omitted;",
             "… may be repeated. Arguments are separated by semicolons.", ""]
    for function in table["functions"]:
        lines += [f"## {table['prefix']}{function['name'].upper()}", "",
                  f"`{signature(table, function, 'vi')}`", "", function["vi"], "",
                  f"`{signature(table, function, 'en')}`", "", function["en"], ""]
        if function["arguments"]:
            lines += ["| đối số | ý nghĩa | argument | meaning |", "|---|---|---|---|"]
            for argument in function["arguments"]:
                cells = argument["vi"] + argument["en"]
                lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
            lines.append("")
        lines += ["```"] + function["examples"] + ["```", ""]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--xcu", type=pathlib.Path, metavar="FILE")
    parser.add_argument("--docs", action="store_true")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()

    table = load_functions()
    problems = list(faults(table))
    if not problems and options.check and (not DOCS.exists() or DOCS.read_text(encoding="utf-8") != docs(table)):
        problems.append("docs/functions.md is out of date: run tools/make_addin_help.py --docs")
    for problem in problems:
        print(f"functions.json: {problem}", file=sys.stderr)
    if problems:
        return 1
    if options.xcu:
        options.xcu.parent.mkdir(parents=True, exist_ok=True)
        options.xcu.write_text(xcu(table), encoding="utf-8")
    if options.docs:
        DOCS.write_text(docs(table), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
