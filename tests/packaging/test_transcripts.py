"""Runs what the README and the tours show: each command of a block whose lines begin with "$ ", in a folder of the
document's own, and compares what it prints with the lines beneath it."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

# The day on which the figures of the transcripts were written: the sample plan is made of days counted from it.
DAY = "2026-11-23"
DOCUMENTS = ["README.md", "README.ru.md", "docs/tour.md", "docs/tour.ru.md", "docs/merging.md", "docs/merging.ru.md"]
ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data" / "crm"
PROGRAM = None


def steps(text):
    """The commands of the document in their order, each with its line and the lines it is said to print."""
    found = []
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("```"):
            inside = not inside
            command = False
        elif inside and line.startswith("$ "):
            found.append((number, line[2:], []))
            command = True
        elif inside and command:
            found[-1][2].append(line.rstrip())
    return found


def left_out(command, folder):
    """Why a command cannot be run here; nothing where it can."""
    if command.startswith("talbook "):
        return "it opens the window"
    for word in command.split():
        if word.startswith("maven_") and not (folder / word).exists():
            return "the shared data are not here"
    return None


class Transcripts(unittest.TestCase):
    def prepare(self, folder):
        programs = folder / "bin"
        programs.mkdir()
        caller = programs / "talbook-cli"
        caller.write_text(f'#!/bin/sh\nexec "{PROGRAM}" "$@" --as-of {DAY}\n')
        caller.chmod(0o755)
        (folder / "resources").symlink_to(ROOT / "resources")
        (folder / "paths.csv").write_text("path,conversions,nulls\n" + "email > webinar,130,240\nwebinar > sales,120,260\n")
        for name in ("maven_accounts.csv", "maven_sales_pipeline.csv"):
            if (DATA / name).exists():
                shutil.copy(DATA / name, folder)
        environment = dict(os.environ, PATH=f"{programs}:{os.environ['PATH']}", HOME=str(folder), LANG="C.UTF-8",
                           XDG_DATA_HOME=str(folder / "data"), XDG_CONFIG_HOME=str(folder / "config"))
        return environment

    def follow(self, document):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            environment = self.prepare(folder)
            run = lambda command: subprocess.run(["bash", "-c", command], cwd=folder, env=environment, text=True,
                                                 capture_output=True, timeout=300)
            if document.startswith("README"):
                run("talbook-cli new Sample.talbook --sample")
            followed = 0
            lost = set()  # plans that are not as the document has them
            for line, command, expected in steps((ROOT / document).read_text(encoding="utf-8")):
                where = f"{document}:{line}: {command}"
                if " | jq " in command and not shutil.which("jq"):
                    command, expected = command.split(" | jq ")[0], []  # what follows rests on it
                plans = {word for word in command.split() if word.endswith(".talbook")}
                why = left_out(command, folder)
                if why and "window" not in why:
                    lost |= plans
                if plans & lost:
                    why = why or "it rests on what was left out"
                if why:
                    print(f"left out, {why}: {where}")
                    continue
                done = run(command)
                self.assertIn(done.returncode, (0, 1) if " merge " in command else (0,), f"{where}\n{done.stderr}")
                plain = lambda text: text.replace("\u00a0", " ").rstrip()  # a blank that must not break
                told = [plain(text) for text in (done.stdout + (done.stderr if expected else "")).splitlines()]
                while told and not told[-1]:
                    told.pop()
                while expected and not expected[-1]:
                    expected.pop()
                if expected:
                    self.assertEqual(told, [plain(text) for text in expected], where)
                followed += 1
            self.assertGreater(followed, 4, document)


for document in DOCUMENTS:
    setattr(Transcripts, "test_" + document.replace("/", "_").replace(".", "_"),
            lambda self, document=document: self.follow(document))

if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
