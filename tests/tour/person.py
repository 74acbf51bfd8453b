"""Somebody in front of a program who knows only what a screen reader says: roles and names, no class and no object.

Import it on a started Desktop: AT-SPI connects to the bus of the environment at import. Nothing sleeps for a time:
each look is repeated until it succeeds or its limit is over."""

import os
import time

import pyatspi
from gi.repository import GLib

LIMIT = float(os.environ.get("TOUR_LIMIT", 60))  # seconds; a busy machine is slow, a hanging program does not become quicker
PAUSE = 0.05

KEYS = {"Enter": 0xFF0D, "Escape": 0xFF1B, "F2": 0xFFBF, "Space": 0x20}
HELD = {"Ctrl": 37, "Shift": 50, "Alt": 64}  # key codes of the keyboard that Xvfb has


class NotFound(Exception):
    pass


class Person:
    def __init__(self, process):
        self.process = process
        self.program = self.until("the program to show up", self._own_program)

    def until(self, what, look):
        """What look returns, once that is something; an error of an object that goes away meanwhile is a failed look."""
        end = time.monotonic() + LIMIT
        while True:
            trouble = ""
            try:
                if found := look():
                    return found
            except (GLib.Error, RuntimeError, NotImplementedError, LookupError, ValueError, AttributeError) as error:
                trouble = f" ({error!r})"
            if self.process.poll() is not None:
                raise NotFound(f"the program ended with status {self.process.returncode} while waiting for {what}")
            if time.monotonic() > end:
                raise NotFound(f"waited {LIMIT:g} s for {what}{trouble}")
            time.sleep(PAUSE)

    def until_it_ends(self):
        """The program's exit status."""
        return self.process.wait(LIMIT)

    # Eyes

    def _own_program(self):
        return next((app for app in pyatspi.Registry.getDesktop(0)
                     if app and app.get_process_id() == self.process.pid and app.childCount), None)

    @staticmethod
    def _shows(node):
        return node.getState().contains(pyatspi.STATE_SHOWING)

    def _walk(self, node, depth=0):
        for i in range(node.childCount):
            child = node.getChildAtIndex(i)
            if child is None or not self._shows(child):
                continue
            yield depth, child
            if child.getRole() != pyatspi.ROLE_TABLE:  # it has a node for each cell; they are asked for by row and column
                yield from self._walk(child, depth + 1)

    def look_for(self, role, name, within=None):
        return next((node for _, node in self._walk(within or self.program)
                     if node.name == name and node.getRoleName() == role
                     and node.getState().contains(pyatspi.STATE_ENABLED)), None)

    def find(self, role, name, within=None):
        """The enabled control that a screen reader calls so."""
        return self.until(f"the {role} “{name}”", lambda: self.look_for(role, name, within))

    def window(self, title):
        """A window or dialog, once the keyboard is there."""
        return self.until(f"the window “{title}”", lambda: next(
            (top for top in self.program if top.name == title and top.getState().contains(pyatspi.STATE_ACTIVE)), None))

    def what_shows(self):
        return "\n".join(f"{'  ' * depth}{node.getRoleName()} “{node.name}”" for depth, node in self._walk(self.program))

    @staticmethod
    def text(field):
        return field.queryText().getText(0, -1)

    @staticmethod
    def is_selected(node):
        return node.getState().contains(pyatspi.STATE_SELECTED)

    @staticmethod
    def is_checked(node):
        return node.getState().contains(pyatspi.STATE_CHECKED)

    # Tables; columns by their heads, whatever was moved or hidden

    def _column_number(self, table, title):
        grid = table.queryTable()
        return next(i for i in range(grid.nColumns) if grid.getColumnHeader(i).name == title)

    def column_head(self, table, title):
        return table.queryTable().getColumnHeader(self._column_number(table, title))

    def column(self, table, title):
        grid, number = table.queryTable(), self._column_number(table, title)
        return [grid.getAccessibleAt(row, number).name for row in range(grid.nRows)]

    def cell(self, table, row, title):
        return table.queryTable().getAccessibleAt(row, self._column_number(table, title))

    # Hands

    def _place(self, node):
        """Where it is once it has stopped moving: a new window is placed by the window manager, then laid out."""
        seen = []

        def stands_still():
            box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            seen.append((box.x, box.y, box.width, box.height))
            return len(seen) > 3 and len(set(seen[-4:])) == 1 and box.width > 0
        self.until(f"“{node.name}” to stand still", stands_still)
        return seen[-1]

    def click(self, node):
        x, y, width, height = self._place(node)
        print(f"  click the {node.getRoleName()} “{node.name}”", flush=True)
        pyatspi.Registry.generateMouseEvent(x + width // 2, y + height // 2, "b1c")

    def maximize(self, window):
        """A double click on the title, which the window manager draws above the window."""
        x, y, width, _ = self._place(window)
        pyatspi.Registry.generateMouseEvent(x + width // 2, y - 8, "b1d")
        self.until("the window to be large", lambda: self._place(window)[2] > width)

    def press(self, keys):
        """Keys written as in a menu, such as "Ctrl+S"."""
        print(f"  press {keys}", flush=True)
        *held, last = keys.split("+")
        for name in held:
            pyatspi.Registry.generateKeyboardEvent(HELD[name], None, pyatspi.KEY_PRESS)
        pyatspi.Registry.generateKeyboardEvent(KEYS.get(last) or ord(last.lower()), None, pyatspi.KEY_SYM)
        for name in reversed(held):
            pyatspi.Registry.generateKeyboardEvent(HELD[name], None, pyatspi.KEY_RELEASE)

    def fill(self, field, text):
        """The keyboard goes there, the text goes in, and is seen to be there."""
        self.click(field)
        self.until(f"the keyboard to be in “{field.name}”", lambda: field.getState().contains(pyatspi.STATE_FOCUSED))
        print(f"  fill in “{text}”", flush=True)
        field.queryEditableText().setTextContents(text)
        self.until(f"the field to hold “{text}”", lambda: self.text(field) == text)

    def write(self, text):
        """Letter by letter, to wherever the keyboard is."""
        print(f"  write “{text}”", flush=True)
        pyatspi.Registry.generateKeyboardEvent(0, text, pyatspi.KEY_STRING)

    def choose(self, menu, command):
        self.click(self.find("menu item", menu))
        self.click(self.find("menu item", command))
