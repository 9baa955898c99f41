#!/usr/bin/env python3
"""Brings the translations up to date with the sources: run it after changing words on screens, then translate what is
marked unfinished in svo-workbench_de.ts (Qt Linguist opens it). With --check it changes nothing and fails when the
files are behind the sources or not finished.

lupdate gives strings of plain functions and of classes without Q_OBJECT the context of the class; at run time our
helpers use that of the room ("app::study"). This script puts them there, by the folder in which the string stands.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
LUPDATE = next((p for p in ("/usr/lib/qt6/bin/lupdate", "/usr/lib64/qt6/bin/lupdate") if pathlib.Path(p).exists()), "lupdate")
CONSOLE = ("app::cli", "ui::console")  # the console program speaks English, whatever the language of the desktop
HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def template():
    """All messages of the sources: {(context, source, comment): is_plural}, those of the window and of the console."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "all.ts"
        told = subprocess.run([LUPDATE, "-no-obsolete", "-locations", "absolute", "-I", ".", "app", "ui", "-extensions",
                               "cpp,h", "-ts", str(path)], cwd=ROOT, check=True, capture_output=True, text=True)
        tree = xml.parse(path)
        without_macro = set(re.findall(r"Class '([^']+)' lacks Q_OBJECT", told.stderr + told.stdout))
        window, console = {}, {}
        for context in tree.getroot().findall("context"):
            name = context.findtext("name")
            for message in context.findall("message"):
                file = message.find("location").get("filename")
                parts = re.search(r"(?:^|/)(app|ui)/(\w+)/", file)
                room = f"{parts.group(1)}::{parts.group(2)}"
                messages = console if room in CONSOLE else window
                is_ours = name not in without_macro and (name.startswith(room) or "::" not in name) and name != "base"
                key = (name if is_ours else room, message.findtext("source"), message.findtext("comment") or "")
                messages[key] = message.get("numerus") == "yes"
        return window, console


def translations(path):
    """{(context, source, comment): [forms]} of what is translated already."""
    known = {}
    if not path.exists():
        return known
    for context in xml.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("unfinished", "obsolete", "vanished"):
                continue
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            known[(context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")] = forms
    return known


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def written(language, messages, known):
    """The file as text, and how many messages are unfinished."""
    by_source = {}
    for (_, source, comment), forms in known.items():
        by_source.setdefault((source, comment), forms)
    lines = [f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    unfinished = 0
    for name in sorted({context for context, _, _ in messages}):
        lines += ["<context>", f"    <name>{name}</name>"]
        for (context, source, comment), plural in sorted(messages.items()):
            if context != name:
                continue
            forms = known.get((context, source, comment)) or by_source.get((source, comment))
            unfinished += forms is None
            lines.append("    <message numerus=\"yes\">" if plural else "    <message>")
            lines.append(f"        <source>{escaped(source)}</source>")
            if comment:
                lines.append(f"        <comment>{escaped(comment)}</comment>")
            kind = "" if forms else ' type="unfinished"'
            if plural:
                lines.append(f"        <translation{kind}>")
                lines += [f"            <numerusform>{escaped(form)}</numerusform>" for form in forms or ["", ""]]
                lines.append("        </translation>")
            else:
                lines.append(f"        <translation{kind}>{escaped((forms or [''])[0])}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    return HEADER + "\n".join(lines + ["</TS>", ""]), unfinished


def main():
    check = "--check" in sys.argv[1:]
    window, console = template()
    plurals = {key: True for key, is_plural in (window | console).items() if is_plural}
    failed = False
    # English needs a file for its plural forms alone.
    for language, messages in (("de_DE", window), ("en_US", plurals)):
        path = HERE / f"svo-workbench_{language[:2]}.ts"
        text, unfinished = written(language, messages, translations(path))
        behind = not path.exists() or path.read_text(encoding="utf-8") != text
        print(f"{path.name}: {len(messages)} messages, {unfinished} unfinished" + (", behind the sources" if behind and check else ""))
        failed = failed or unfinished > 0 or behind
        if not check:
            path.write_text(text, encoding="utf-8")
    return 1 if check and failed else 0


sys.exit(main())
