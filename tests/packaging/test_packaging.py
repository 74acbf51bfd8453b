#!/usr/bin/python3
"""What an installed Talbook brings besides its programs: test_packaging.py TALBOOK TALBOOK-CLI MADE

Manual pages, completion, menu entry, file type and metainfo are held against the programs and against one another."""

import re
import struct
import subprocess
import sys
import unittest
import xml.etree.ElementTree as xml
from configparser import ConfigParser
from pathlib import Path

TALBOOK, CLI, MADE = sys.argv[1:4]
SOURCE = Path(__file__).resolve().parent.parent.parent
PACKAGING = SOURCE / "packaging"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def told(*command):
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def shown(page):
    """A manual page as one reads it, without its layout."""
    return re.sub(r"\\f.", "", page).replace("\\-", "-")


def options(text):
    return set(re.findall(r"^\s+(?:-\w, )?(--[\w-]+)", text, re.MULTILINE))


def commands():
    text = told(CLI, "--lang", "en", "--help")
    return re.findall(r"^  ([a-z]+)  ", text.split("Commands:")[1].split("\n\n")[0], re.MULTILINE)


def completed(script, function, *words):
    """What bash offers for the last of the words."""
    line = f'source {script}; compopt() {{ :; }}; COMP_WORDS=({" ".join(repr(w) for w in words)}); ' \
           f'COMP_CWORD={len(words) - 1}; {function}; printf "%s\\n" "${{COMPREPLY[@]}}"'
    return set(told("bash", "-c", line).split())


class Manual(unittest.TestCase):
    def test_every_command_and_option_is_in_the_manual_of_the_command_line(self):
        self.assertGreater(len(commands()), 20)
        for language in ("en", "ru"):
            page = shown(told(CLI, "--lang", language, "--manual"))
            for command in commands():
                entry = page.split(f'.SS "talbook-cli {command} ')[1].split(".SS ")[0]
                for option in options(told(CLI, "--lang", "en", command, "--help")):
                    self.assertTrue(option in entry or option in page.split('.SS "')[0], f"{command} {option}")

    def test_the_manual_of_the_window_has_its_options(self):
        expected = options(told(TALBOOK, "--help")) - {"--help-all"}
        self.assertIn("--lang", expected)
        for page in ("talbook.1", "talbook.ru.1"):
            text = shown((PACKAGING / "man" / page).read_text())
            for option in expected:
                self.assertIn(option, text, page)

    def test_pages_are_written_in_their_language(self):
        russian = told(CLI, "--lang", "ru", "--manual")
        self.assertIn(".SH \"КОМАНДЫ\"", russian)
        for line in told(CLI, "--lang", "en", "--manual").splitlines():
            if " " in line.strip() and not line.startswith(".") and "\\f" not in line:
                self.assertNotIn(line, russian)


class Completion(unittest.TestCase):
    script = Path(MADE) / "talbook-cli.bash"

    def test_commands(self):
        self.assertEqual(completed(self.script, "_talbook_cli", "talbook-cli", ""), set(commands()))
        self.assertEqual(completed(self.script, "_talbook_cli", "talbook-cli", "expl"), {"explain"})

    def test_options_of_each_command(self):
        for command in commands():
            offered = completed(self.script, "_talbook_cli", "talbook-cli", command, "plan.talbook", "--")
            self.assertEqual(offered, options(told(CLI, "--lang", "en", command, "--help")), command)

    def test_the_words_of_an_option(self):
        offered = completed(self.script, "_talbook_cli", "talbook-cli", "merge", "a", "b", "--prefer", "")
        self.assertEqual(offered, {"mine", "theirs"})
        self.assertEqual(completed(self.script, "_talbook_cli", "talbook-cli", "info", "--lang", ""), {"en", "ru"})

    def test_of_the_window(self):
        script = PACKAGING / "completion" / "talbook.bash"
        self.assertEqual(completed(script, "_talbook", "talbook", "--"),
                         options(told(TALBOOK, "--help")) - {"--help-all"})

    def test_other_shells_know_every_command(self):
        for name in ("talbook-cli.fish", "_talbook-cli"):
            text = (Path(MADE) / name).read_text()
            for command in commands():
                self.assertRegex(text, rf"\b{command}\b")

    def test_an_unknown_shell_is_refused(self):
        ended = subprocess.run([CLI, "--completion", "tcsh"], capture_output=True, encoding="utf-8")
        self.assertEqual((ended.returncode, ended.stdout), (2, ""))
        self.assertIn("bash, fish, zsh", ended.stderr)


class Desktop(unittest.TestCase):
    def test_the_entry_opens_the_type_that_is_declared(self):
        entry = ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(PACKAGING / "talbook.desktop", encoding="utf-8")
        kind = xml.parse(PACKAGING / "talbook-mime.xml").getroot()[0].get("type")
        self.assertEqual(entry["Desktop Entry"]["MimeType"].rstrip(";"), kind)
        metainfo = xml.parse(Path(MADE) / "org.talbook.Talbook.metainfo.xml").getroot()
        self.assertEqual(metainfo.findtext("provides/mediatype"), kind)
        self.assertEqual(metainfo.findtext("launchable"), "talbook.desktop")

    def test_plans_are_known_by_their_bytes(self):
        plan = Path(MADE) / "magic.talbook"
        plan.unlink(missing_ok=True)
        told(CLI, "new", str(plan))
        start = plan.read_bytes()[:72]
        plan.unlink()
        self.assertTrue(start.startswith(b"SQLite format 3\0"))
        self.assertEqual(start[68:72], b"TALB")

    def test_the_metainfo_speaks_both_languages_and_its_pictures_are_there(self):
        metainfo = xml.parse(Path(MADE) / "org.talbook.Talbook.metainfo.xml").getroot()
        for where in (".//summary", ".//description/p", ".//description/ul/li", ".//caption"):
            parents = {parent for parent in metainfo.iter() for child in parent if child in metainfo.findall(where)}
            for parent in parents:
                texts = [child for child in parent if child.tag == where.split("/")[-1]]
                russian = [child for child in texts if child.get(LANG) == "ru"]
                self.assertEqual(len(texts), 2 * len(russian), where)
        pictures = [image.text.rsplit("/", 1)[1] for image in metainfo.iter("image")]
        self.assertGreater(len(pictures), 1)
        for picture in pictures:
            self.assertTrue((SOURCE / "docs" / picture).exists(), picture)

    def test_icons_are_as_large_as_they_say(self):
        icons = sorted((PACKAGING / "icons").glob("talbook-*.png"))
        self.assertGreater(len(icons), 5)
        for icon in icons:
            size = int(icon.stem.split("-")[1])
            self.assertEqual(struct.unpack(">II", icon.read_bytes()[16:24]), (size, size), icon.name)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
