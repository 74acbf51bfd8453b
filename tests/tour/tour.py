#!/usr/bin/python3
"""Drives the real program as somebody would who has never seen its source: tour.py PROGRAM ACCOUNTS.csv [PICTURE]

Exits 77 where there is no X server in memory, no AT-SPI or no data, 1 after a picture of the screen on a failure."""

import csv
import sys
from pathlib import Path

import desktop

SKIPPED = 77


def say(text):
    print(text, flush=True)


def number(text):
    return int("".join(c for c in text if c.isdigit()))


class Tour:
    """What is done with the program; me is the person, who knows what is to be seen."""

    def __init__(self, place, program, data):
        self.place = place
        self.program = program
        self.data = data
        with open(data, encoding="utf-8-sig", newline="") as file:
            self.accounts = list(csv.DictReader(file))
        self.plan = place.folder / "home" / "First quarter.talbook"
        self.me = None

    def begin(self):
        from person import Person
        self.me = Person(self.place.run(self.program, "--lang", "en"))
        return self.me.window("Talbook")

    def answer_file_dialog(self, title, path, button):
        dialog = self.me.window(title)
        self.me.fill(self.me.find("text", "File name:", dialog), str(path))
        self.me.click(self.me.find("push button", button, dialog))

    def show_all_accounts(self):
        self.me.click(self.me.find("radio button", "Accounts"))
        self.me.click(self.me.find("radio button", f"All {len(self.accounts)}"))
        self.expect_names("all accounts", [row["account"] for row in self.accounts])

    def cell(self, account, column):
        me, table = self.me, self.me.find("table", "Accounts")
        return me.cell(table, me.column(table, "Account").index(account), column)

    def column(self, title):
        return self.me.column(self.me.find("table", "Accounts"), title)

    def expect_names(self, what, names):
        self.me.until(f"{what}: {names}", lambda: sorted(self.column("Account")) == sorted(names))

    def edit(self, account, column, text):
        """As in a spreadsheet: a click on the cell, F2, the text, Enter."""
        self.me.click(self.cell(account, column))
        self.me.until("the cell to be chosen", lambda: self.me.is_selected(self.cell(account, column)))
        self.me.press("F2")
        self.me.write(text)
        self.me.press("Enter")
        self.expect_cell(account, column, text)

    def expect_cell(self, account, column, text):
        self.me.until(f"{column} of {account} to be “{text}”", lambda: self.cell(account, column).name == text)

    # The story, in this order

    def start(self):
        window = self.begin()
        self.me.maximize(window)
        self.me.find("label", "Which accounts, why, and what next")

    def new_plan(self):
        self.me.choose("File", "New Plan…")
        self.answer_file_dialog("New Plan", self.plan, "Save")
        self.me.window("First quarter — Talbook")

    def import_accounts(self):
        self.me.choose("File", "Import…")
        self.answer_file_dialog("Import", self.data, "Open")
        self.me.find("table", "First rows of the file")  # the dialog for the file has the same title
        wizard = self.me.window("Import")
        for button in ("Next", "Check", "Import", "Show the Accounts"):
            self.me.click(self.me.find("push button", button, wizard))
        self.me.window("First quarter — Talbook")
        self.show_all_accounts()

    def choose_columns(self):
        self.me.click(self.me.find("push button", "Columns…"))
        dialog = self.me.window("Columns")
        # Two make room for two: what is sorted by must be in view.
        for name, wanted in (("Next step", False), ("90 days", False), ("Industry", True), ("Employees", True)):
            item = self.me.find("list item", name, dialog)
            self.me.click(item)
            self.me.until(f"{name} to be chosen", lambda: self.me.is_selected(item))
            self.me.press("Space")
            self.me.until(f"{name} to be {'checked' if wanted else 'unchecked'}",
                          lambda: self.me.is_checked(item) == wanted)
        self.me.click(self.me.find("push button", "Show these", dialog))
        self.me.window("First quarter — Talbook")

    def sort_by_employees(self):
        def figures():
            return [number(text) for text in self.column("Employees")]
        ascending = sorted(int(row["employees"]) for row in self.accounts)
        for _ in range(2):
            before = figures()
            self.me.click(self.me.column_head(self.me.find("table", "Accounts"), "Employees"))
            self.me.until("an order by employees that is not the one before",
                          lambda: figures() != before and figures() in (ascending, ascending[::-1]))
        largest = max(self.accounts, key=lambda row: int(row["employees"]))["account"]
        names = self.column("Account")
        if largest not in (names[0], names[-1]):
            raise AssertionError(f"{largest} has the most employees and stands at neither end of {names}")

    def search(self):
        search = self.me.find("text", "Search accounts")
        self.me.fill(search, "KONMATFIX")
        self.expect_names("what matches", ["Konmatfix"])
        self.me.fill(search, "")
        self.expect_names("everything again", [row["account"] for row in self.accounts])

    def filter(self):
        self.me.click(self.me.find("push button", "Edit the filter as text"))
        self.me.fill(self.me.find("text", "Filter"), "country = Japan or country = Korea")
        self.me.press("Enter")
        self.expect_names("accounts of two countries", [row["account"] for row in self.accounts
                                                         if row["office_location"] in ("Japan", "Korea")])

    def edit_and_undo(self):
        self.edit("Ganjaflex", "Owner", "Anna Bell")
        self.edit("Hottechi", "Industry", "technology")
        self.me.press("Ctrl+Z")
        self.expect_cell("Hottechi", "Industry", "technolgy")
        self.expect_cell("Ganjaflex", "Owner", "Anna Bell")

    def save_and_close(self):
        self.me.choose("File", "Save Now")
        self.me.find("label", "Saved")
        self.me.choose("File", "Close Plan")
        self.me.find("push button", "Start an empty plan")
        self.me.choose("File", "Quit")
        if status := self.me.until_it_ends():
            raise AssertionError(f"the program ended with status {status}")
        if not self.plan.read_bytes().startswith(b"SQLite format 3"):
            raise AssertionError(f"{self.plan} is no plan")

    def reopen(self):
        self.begin()
        self.me.click(self.me.find("push button", "First quarter"))
        self.me.window("First quarter — Talbook")
        self.me.click(self.me.find("radio button", "Accounts"))
        self.me.click(self.me.find("push button", "Clear the filter"))  # it was kept, as the columns were
        self.show_all_accounts()
        self.expect_cell("Ganjaflex", "Owner", "Anna Bell")
        self.expect_cell("Hottechi", "Industry", "technolgy")
        employees = {name: number(text) for name, text in zip(self.column("Account"), self.column("Employees"))}
        if employees != {row["account"]: int(row["employees"]) for row in self.accounts}:
            raise AssertionError(f"other employees than in the file: {employees}")
        self.me.choose("File", "Quit")
        self.me.until_it_ends()


STORY = [Tour.start, Tour.new_plan, Tour.import_accounts, Tour.choose_columns, Tour.sort_by_employees, Tour.search, Tour.filter,
         Tour.edit_and_undo, Tour.save_and_close, Tour.reopen]


def main():
    program, data = sys.argv[1:3]
    picture = sys.argv[3] if len(sys.argv) > 3 else "tour.png"
    if absent := desktop.missing():
        say(f"Skipped: these packages are not installed: {' '.join(absent)}")
        return SKIPPED
    if not Path(data).exists():
        say(f"Skipped: {data} is not there")
        return SKIPPED
    place = desktop.Desktop(1920, 1080)
    try:
        tour = Tour(place, program, Path(data).resolve())
        for step in STORY:
            say(step.__name__.replace("_", " "))
            step(tour)
        return 0
    except Exception:
        place.screenshot(picture)
        say(f"The screen as it was: {picture}")
        if tour.me:
            say(tour.me.what_shows())
        for log in sorted(place.folder.glob("talbook*.log")):
            say(log.read_text(errors="replace"))
        raise
    finally:
        place.close()


if __name__ == "__main__":
    sys.exit(main())
