"""A desktop of its own for one program: an X server in memory, a window manager, a message bus, a home folder."""

import os
import shutil
import signal
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

NEEDED = {"Xvfb": "xvfb", "openbox": "openbox", "dbus-daemon": "dbus"}


def missing():
    """The packages without which there is no desktop, by their Debian names."""
    packages = [package for program, package in NEEDED.items() if not shutil.which(program)]
    if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        packages.append("at-spi2-core")
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        if not __import__("importlib").util.find_spec("pyatspi"):
            packages.append("python3-pyatspi")
    except (ImportError, ValueError):
        packages.append("python3-pyatspi")
    return packages


class Desktop:
    def __init__(self, width=1280, height=800):
        self.folder = Path(tempfile.mkdtemp(prefix="tour-"))  # short: sockets have paths of 108 characters at most
        self._groups = []
        self._environment(os.environ)
        try:
            self._start(width, height)
        except BaseException:
            self.close()
            raise

    def _environment(self, base):
        env = {key: value for key, value in base.items()
               if not key.startswith(("QT_", "XDG_", "DBUS_", "AT_SPI", "LC_", "TALBOOK_", "WAYLAND"))}
        for name, folder in {"HOME": "home", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data",
                             "XDG_CACHE_HOME": "cache", "XDG_RUNTIME_DIR": "run", "TALBOOK_DATA": "talbook"}.items():
            path = self.folder / folder
            path.mkdir(mode=0o700)
            env[name] = str(path)
        env.update(LANG="C.UTF-8", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.env = env

    def _start(self, width, height):
        self.env["DISPLAY"] = ":" + self._told(
            "Xvfb", "-noreset", "-displayfd", "{fd}", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp",
            "-fbdir", str(self.folder))
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._told(
            "dbus-daemon", "--session", "--nofork", "--print-address={fd}")
        self.run("openbox", "--sm-disable")
        # From here on this process is a client of the same desktop.
        os.environ.clear()
        os.environ.update(self.env)

    def run(self, *command):
        log = open(self.folder / (Path(command[0]).name + ".log"), "ab")
        process = subprocess.Popen(command, env=self.env, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                   start_new_session=True)
        self._groups.append(process)
        return process

    def _told(self, *command):
        """Starts a program that writes one line to a file descriptor once it is ready."""
        read, write = os.pipe()
        os.set_inheritable(write, True)
        log = open(self.folder / (command[0] + ".log"), "ab")
        self._groups.append(subprocess.Popen([part.format(fd=write) for part in command], env=self.env,
                                             stdin=subprocess.DEVNULL, stdout=log, stderr=log, pass_fds=[write],
                                             start_new_session=True))
        os.close(write)
        with os.fdopen(read) as pipe:
            line = pipe.readline().strip()
        if not line:
            raise RuntimeError(f"{command[0]} did not start: {(self.folder / (command[0] + '.log')).read_text()}")
        return line

    def screenshot(self, path):
        """Xvfb keeps its screen in a file of the X window dump format: 32 bits a pixel, blue first."""
        dump = (self.folder / "Xvfb_screen0").read_bytes()
        head = struct.unpack(">25I", dump[:100])
        size, width, height, line, colours = head[0], head[4], head[5], head[12], head[19]
        pixels = size + 12 * colours
        rows = bytearray()
        for y in range(height):
            row = dump[pixels + y * line:pixels + y * line + 4 * width]
            colour = bytearray(3 * width)
            colour[0::3], colour[1::3], colour[2::3] = row[2::4], row[1::4], row[0::4]
            rows += b"\0" + colour
        def chunk(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        Path(path).write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)) +
                               chunk(b"IDAT", zlib.compress(bytes(rows))) + chunk(b"IEND", b""))

    def close(self):
        for process in reversed(self._groups):
            try:
                os.killpg(process.pid, signal.SIGTERM)
            except ProcessLookupError:
                pass
        for process in reversed(self._groups):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
